// The state of a request folded by hand: a plain reducer over the eight events of a usual history. It builds the
// same states; it checks nothing and freezes nothing.

const withExaminer = (examiners, one) => (examiners.includes(one) ? examiners : [...examiners, one])
const withAct = (examinations, who, did, on) => [...examinations, { who, did, on }]

export function reduceRequest(state, event) {
  const { data } = event
  const told = data.command.data
  switch (event.type) {
    case 'RequestSubmitted':
      return {
        status: 'open',
        id: told.id,
        procedure: data.procedure,
        channel: told.channel,
        form: told.form,
        claims: told.claims,
        defects: data.defects,
        submittedOn: told.submittedOn,
        receivedOn: told.receivedOn,
        sender: told.sender,
        replyWay: told.reply ?? null,
        contacts: told.contacts,
        identity: { status: 'unconfirmed' },
        authority: { status: 'not-needed' },
        extension: null,
        askedToComplete: [],
        completionWaits: [],
        notices: [],
        fee: { status: 'none' },
        examiners: [],
        examinations: [],
        acts: [],
        applied: [],
        firstEventOn: null,
        corrections: [],
        doubles: [],
        lastEventOn: told.receivedOn,
      }
    case 'OfficerAssigned':
      return {
        ...state,
        examiners: withExaminer(state.examiners, told.officer),
        examinations: withAct(state.examinations, told.officer, 'was-assigned', told.on),
        firstEventOn: state.firstEventOn ?? told.on,
        lastEventOn: told.on,
      }
    case 'IdentityInquired':
      return {
        ...state,
        identity: data.inquiry,
        acts: [...state.acts, { act: 'inquiry', on: told.on }],
        notices: [
          ...state.notices,
          {
            notice: 'identity-inquiry',
            on: told.on,
            ask: data.inquiry.ask,
            term: data.inquiry.term,
            reply: data.reply,
          },
        ],
        examiners: withExaminer(state.examiners, told.by),
        examinations: withAct(state.examinations, told.by, 'inquired-identity', told.on),
        firstEventOn: state.firstEventOn ?? told.on,
        lastEventOn: told.on,
      }
    case 'IdentitySupplied':
      return {
        ...state,
        identity: {
          ...state.identity,
          supplied: true,
          suppliedInTime: state.identity.suppliedInTime || data.inTime,
        },
        firstEventOn: state.firstEventOn ?? told.on,
        lastEventOn: told.on,
      }
    case 'IdentityConfirmed':
      return {
        ...state,
        identity: { status: 'confirmed', on: told.on, firstAskedOn: state.identity.firstAskedOn ?? null },
        examiners: withExaminer(state.examiners, told.by),
        examinations: withAct(state.examinations, told.by, 'confirmed-identity', told.on),
        firstEventOn: state.firstEventOn ?? told.on,
        lastEventOn: told.on,
      }
    case 'ExaminationExtended':
      return {
        ...state,
        extension: data.extension,
        acts: [...state.acts, { act: 'extension', on: told.on }],
        notices: [
          ...state.notices,
          { notice: 'extension', on: told.on, receivedOn: state.receivedOn, reply: data.reply },
        ],
        examiners: withExaminer(state.examiners, told.by),
        examinations: withAct(state.examinations, told.by, 'extended', told.on),
        firstEventOn: state.firstEventOn ?? told.on,
        lastEventOn: told.on,
      }
    case 'RequestAnswered':
      return {
        ...state,
        status: 'answered',
        answer: data.answer,
        implemented: [],
        waived: [],
        impossible: [],
        missed: [],
        carriedOutBefore: [],
        restrictedBefore: [],
        formerRefusal: null,
        acts: [...state.acts, { act: 'answer', on: told.on }],
        examiners: withExaminer(state.examiners, told.by),
        examinations: withAct(state.examinations, told.by, 'answered', told.on),
        firstEventOn: state.firstEventOn ?? told.on,
        lastEventOn: told.on,
      }
    case 'ImplementationReported':
      return {
        ...state,
        ...(data.complete ? { status: 'implemented', carriedOut: true } : { status: 'answered' }),
        implemented: [...state.implemented, { right: told.right, item: told.item ?? null, on: told.on }],
        firstEventOn: state.firstEventOn ?? told.on,
        lastEventOn: told.on,
      }
    default:
      throw new TypeError(`no such event: ${event.type}`)
  }
}
