-- What wrk asks for load.ts: its arguments are the body, tokens in turn, and header lines; the answer is one line of
-- JSON.
local body, n, tokens = "", 0, {}

function init(arguments)
  body = arguments[1]
  if body ~= "" then wrk.method = "POST" end
  for token in arguments[2]:gmatch("%S+") do tokens[#tokens + 1] = token end
  for i = 3, #arguments do
    local name, value = arguments[i]:match("^([^:]+): (.*)$")
    wrk.headers[name] = value
  end
end

function request()
  n = n + 1
  if #tokens > 0 then wrk.headers["authorization"] = "Bearer " .. tokens[n % #tokens + 1] end
  return wrk.format(nil, nil, nil, (body:gsub("{{n}}", n)))
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format('{"total":%d,"seconds":%f,"p50":%f,"p99":%f,"errors":%d}',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
