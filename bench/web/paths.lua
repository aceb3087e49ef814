-- wrk asks for the paths of a file, one after another, each thread from its own place on.
-- usage: wrk … -s paths.lua ADDRESS -- FILE
local paths, at, threads = {}, 0, 0
function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end
function init(arguments)
  for line in io.lines(arguments[1]) do
    paths[#paths + 1] = wrk.format("GET", line)
  end
  at = number * math.floor(#paths / 2)
end
function request()
  at = at % #paths + 1
  return paths[at]
end
