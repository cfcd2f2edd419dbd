// This room adds nothing to the API: the operator's command and the demo use it. It is listed for its place among the rooms.
export {};
