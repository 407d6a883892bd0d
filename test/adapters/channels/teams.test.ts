import { expect } from 'chai';
import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { teams } from '../../../adapters/channels/teams.js';

const hear = (activity: object) => teams.hear(activity as Activity);

describe('the channel of Teams: what is heard', () => {
  it('hears words, also where other fields come along', () => {
    expect(hear({ type: 'message', text: ' what? ' })).to.deep.equal({ kind: 'said', words: ' what? ' });
    expect(
      hear({ type: 'message', text: 'a', value: null, attachments: [{ contentType: 'text/html', content: '<p>b</p>' }] }),
    ).to.deep.equal({ kind: 'said', words: 'a' });
    expect(hear({ type: 'message', text: 'a', value: { of: 'another card' } })).to.deep.equal({ kind: 'said', words: 'a' });
    expect(hear({ type: 'message', attachments: [{ contentType: 'image/png' }] })).to.deep.equal({
      kind: 'said',
      words: '',
      files: true,
    });
  });

  it('hears a button of either kind, with or without its question', () => {
    const execute = (data: object) => ({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', data } },
    });
    for (const [data, heard] of [
      [
        { choice: 'help', asked: 3 },
        { kind: 'chose', choice: 'help', asked: 3 },
      ],
      [{ choice: 'help' }, { kind: 'chose', choice: 'help' }],
    ] as const) {
      expect(hear({ type: 'message', value: data })).to.deep.equal(heard);
      expect(hear({ type: 'message', text: 'ignored', value: data })).to.deep.equal(heard);
      expect(hear(execute(data))).to.deep.equal(heard);
    }
  });

  it('hears that the app was added or removed, and at no other event', () => {
    expect(hear({ type: 'installationUpdate', action: 'add' })).to.deep.equal({ kind: 'arrived' });
    expect(hear({ type: 'installationUpdate', action: 'remove' })).to.deep.equal({ kind: 'left' });
    for (const action of ['add-upgrade', 'remove-upgrade', undefined])
      expect(hear({ type: 'installationUpdate', action })).to.equal(undefined);
    expect(hear({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] })).to.equal(undefined);
  });

  it('does not hear a button that is none', () => {
    for (const value of [
      {},
      { choice: '' },
      { choice: 7 },
      { choice: 'x', asked: 1.5 },
      { choice: 'x'.repeat(201) },
      'help',
      7,
      ['help'],
    ]) {
      expect(hear({ type: 'message', value }), JSON.stringify(value)).to.equal(undefined);
    }
  });

  it('never fails, whatever arrives', () => {
    const anything = fc.oneof(fc.anything(), fc.record({ choice: fc.anything(), asked: fc.anything() }));
    const activity = fc.record(
      { type: fc.constantFrom('message', 'invoke', 'installationUpdate'), text: fc.anything(), value: anything, name: fc.anything() },
      { requiredKeys: ['type'] },
    );
    fc.assert(fc.property(activity, (one) => [undefined, 'said', 'chose', 'arrived'].includes(hear(one)?.kind)));
  });
});
