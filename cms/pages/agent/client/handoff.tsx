import type { Sheet } from './answers.ts'
import { texts } from './language.ts'
import { Facts, Part } from './parts.tsx'

/** The card to hand a case over with: when, to whom, what to write down, what to promise. */
export function Handoff({ sheet }: { readonly sheet: Sheet }) {
  const { handoff, internalContact: contact, interlocutor, deputy } = sheet
  const people = [interlocutor, deputy].filter(Boolean).join(', ')
  return (
    <Part title={texts.handoff} name="handoff">
      {handoff ? (
        <Facts
          facts={[
            { term: texts.when, fact: handoff.when },
            { term: texts.toWhom, fact: handoff.to?.name },
            { term: texts.how, fact: handoff.how },
            { term: texts.collect, fact: handoff.dataToCollect },
            { term: texts.promise, fact: handoff.committedAnswer },
          ]}
        />
      ) : (
        <p>{texts.noHandoff}</p>
      )}
      {(contact || people) && (
        <>
          <h3>{texts.contact}</h3>
          {contact && (
            <p>
              <strong>{contact.name}</strong>
              {contact.extension && ` · ${texts.extension} ${contact.extension}`}
              {contact.email && (
                <>
                  {' · '}
                  <a href={`mailto:${contact.email}`}>{contact.email}</a>
                </>
              )}
              {contact.hours && ` · ${contact.hours}`}
            </p>
          )}
          <Facts
            facts={[
              { term: texts.doNotHandOff, fact: contact?.doNotHandOff },
              { term: texts.interlocutor, fact: people },
            ]}
          />
        </>
      )}
    </Part>
  )
}
