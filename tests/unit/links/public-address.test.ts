import { expect, it } from 'vitest'
import { isPublicAddress } from '../../../cms/editorial/links/public-address.ts'

it('only addresses of the public internet are asked', () => {
  const own = [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12:3456::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'ff02::1',
    'no-address',
    '',
  ]
  expect(own.filter(isPublicAddress)).toEqual([])
  const others = ['1.1.1.1', '193.110.128.109', '2606:4700:4700::1111', '::ffff:1.1.1.1']
  expect(others.filter((one) => !isPublicAddress(one))).toEqual([])
})
