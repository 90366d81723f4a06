// What a clerk's program calls: the cases by name, typed as the service has them. Anything else may call over HTTP.
import { connect } from '@restatedev/restate-sdk-clients'
import type { Objects } from './objects.ts'

/** @param url - Where Restate takes calls. */
export function connectTo(url: string) {
  // A call that names itself by an idempotency key is tried again until it is answered; any other is not.
  const ingress = connect({ url, retry: { maxAttempts: false, initialInterval: 50, maxInterval: 500 } })
  return {
    request: (id: string) => ingress.objectClient<Objects['request']>({ name: 'request' }, id),
    complaint: (id: string) => ingress.objectClient<Objects['complaint']>({ name: 'complaint' }, id),
    restriction: (item: string) =>
      ingress.objectClient<Objects['restriction']>({ name: 'restriction' }, item),
    consent: (item: string) => ingress.objectClient<Objects['consent']>({ name: 'consent' }, item),
    desk: (officer: string) => ingress.objectClient<Objects['desk']>({ name: 'desk' }, officer),
  }
}
