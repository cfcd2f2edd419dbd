// This room adds nothing to the API: it works by the clock. It is listed for its place among the rooms.
export {};
