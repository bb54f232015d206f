/** Upper bounds of the histogram of answer times, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

type Series = { count: number; sum: number; buckets: number[] }

/** What the site counts: answers by method, route and status, and how long they took. Routes are patterns, never addresses: a search says nothing here. */
export type Metrics = {
  count(answer: { method: string; route: string; status: number; durationMs: number }): void
  /** Prometheus' text, with `gauges` beside the counters. */
  text(gauges: Readonly<Record<string, { help: string; values: readonly { labels?: Record<string, string>; value: number }[] }>>): string
}

const labelled = (labels: Record<string, string>): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`))}"`)
    .join(',')

/**
 * Counters of one process.
 * Example: count({ method: 'GET', route: '/search', status: 200, durationMs: 12 }) -> readout_http_requests_total{method="GET",route="/search",status="200"} 1.
 * Source: Prometheus exposition format 0.0.4.
 */
export function makeMetrics(): Metrics {
  const answers = new Map<string, number>()
  const times = new Map<string, Series>()
  return {
    count({ method, route, status, durationMs }) {
      const key = labelled({ method, route, status: String(status) })
      answers.set(key, (answers.get(key) ?? 0) + 1)
      const seconds = durationMs / 1000
      const series = times.get(labelled({ route })) ?? { count: 0, sum: 0, buckets: BOUNDS.map(() => 0) }
      series.count++
      series.sum += seconds
      BOUNDS.forEach((bound, at) => {
        if (seconds <= bound) series.buckets[at] = (series.buckets[at] ?? 0) + 1
      })
      times.set(labelled({ route }), series)
    },
    text(gauges) {
      const lines = ['# HELP readout_http_requests_total Answers by method, route and status.', '# TYPE readout_http_requests_total counter']
      for (const [labels, value] of answers) lines.push(`readout_http_requests_total{${labels}} ${value}`)
      lines.push('# HELP readout_http_request_duration_seconds How long answers took.', '# TYPE readout_http_request_duration_seconds histogram')
      for (const [labels, { count, sum, buckets }] of times) {
        BOUNDS.forEach((bound, at) => lines.push(`readout_http_request_duration_seconds_bucket{${labels},le="${bound}"} ${buckets[at]}`))
        lines.push(`readout_http_request_duration_seconds_bucket{${labels},le="+Inf"} ${count}`)
        lines.push(`readout_http_request_duration_seconds_sum{${labels}} ${sum}`, `readout_http_request_duration_seconds_count{${labels}} ${count}`)
      }
      for (const [name, { help, values }] of Object.entries(gauges)) {
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} gauge`)
        for (const { labels, value } of values) lines.push(`${name}${labels ? `{${labelled(labels)}}` : ''} ${value}`)
      }
      return `${lines.join('\n')}\n`
    },
  }
}
