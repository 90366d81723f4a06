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
        submittedOn: told.submittedOn,
        receivedOn: told.receivedOn,
        channel: told.channel,
        sender: told.sender,
        form: told.form,
        claims: told.claims,
        defects: data.defects,
        replyWay: told.reply ?? null,
        contacts: told.contacts,
        identity: { status: 'unconfirmed' },
        authority: { status: 'not-needed' },
        fee: { status: 'none' },
        extension: null,
        examiners: [],
        examinations: [],
        acts: [],
        notices: [],
        lastEventOn: told.receivedOn,
      }
    case 'OfficerAssigned':
      return {
        ...state,
        examiners: withExaminer(state.examiners, told.officer),
        examinations: withAct(state.examinations, told.officer, 'was-assigned', told.on),
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
        lastEventOn: told.on,
      }
    case 'IdentityConfirmed':
      return {
        ...state,
        identity: { status: 'confirmed', on: told.on, firstAskedOn: state.identity.firstAskedOn ?? null },
        examiners: withExaminer(state.examiners, told.by),
        examinations: withAct(state.examinations, told.by, 'confirmed-identity', told.on),
        lastEventOn: told.on,
      }
    case 'ExaminationExtended':
      return {
        ...state,
        extension: data.extension,
        acts: [...state.acts, { act: 'extension', on: told.on }],
        notices: [...state.notices, { notice: 'extension', on: told.on, reply: data.reply }],
        examiners: withExaminer(state.examiners, told.by),
        examinations: withAct(state.examinations, told.by, 'extended', told.on),
        lastEventOn: told.on,
      }
    case 'RequestAnswered':
      return {
        ...state,
        status: 'answered',
        answer: data.answer,
        implemented: [],
        acts: [...state.acts, { act: 'answer', on: told.on }],
        examiners: withExaminer(state.examiners, told.by),
        examinations: withAct(state.examinations, told.by, 'answered', told.on),
        lastEventOn: told.on,
      }
    case 'ImplementationReported':
      return {
        ...state,
        status: data.complete ? 'implemented' : 'answered',
        implemented: [...state.implemented, { right: told.right, item: told.item ?? null, on: told.on }],
        lastEventOn: told.on,
      }
    default:
      throw new TypeError(`no such event: ${event.type}`)
  }
}
