-- The audit trail is read by person and by day.
CREATE INDEX audit_entries_actor_id_id_idx ON audit_entries (actor_id, id);
CREATE INDEX audit_entries_at_idx ON audit_entries (at);
