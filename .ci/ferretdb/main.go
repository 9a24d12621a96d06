// A MongoDB-protocol server for the tests, on SQLite files, for machines without MongoDB.
//
// FerretDB's own command refuses to start when it is built as a module (its build leaves a
// version file that modules do not carry), so this embeds the same server. The flags are
// FerretDB's, and either binary can be started with them.
package main

import (
	"context"
	"flag"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/FerretDB/FerretDB/ferretdb"
)

func main() {
	address := flag.String("listen-addr", "127.0.0.1:27017", "host:port to listen on")
	sqlite := flag.String("sqlite-url", "file:data/", "folder of the SQLite files")
	handler := flag.String("handler", "sqlite", "backend; only sqlite is tried here")
	flag.String("state-dir", "", "accepted and not needed")
	flag.String("debug-addr", "-", "accepted and not needed")
	flag.String("telemetry", "disable", "accepted: there is none")
	flag.Parse()

	logger := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError}))
	server, err := ferretdb.New(&ferretdb.Config{
		Listener:  ferretdb.ListenerConfig{TCP: *address},
		Logger:    logger,
		Handler:   *handler,
		SQLiteURL: *sqlite,
	})
	if err != nil {
		logger.Error("cannot start", "error", err)
		os.Exit(1)
	}

	until, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := server.Run(until); err != nil {
		logger.Error("stopped", "error", err)
		os.Exit(1)
	}
}
