ALTER TABLE kernel.session
  ADD COLUMN rotated_at timestamptz NOT NULL,
  ADD COLUMN previous_hash bytea;
COMMENT ON COLUMN kernel.session.previous_hash IS 'Hash of the secret before the last rotation; still good for a moment, for requests that were under way.';
COMMENT ON COLUMN kernel.session.id_token IS 'Token of the login provider, encrypted by the server; only to log out there. It may name a person.';
CREATE INDEX session_by_previous ON kernel.session (tenant_id, previous_hash);

-- In PL/pgSQL, because this runs in every request and its plan is then made once per connection.
CREATE FUNCTION kernel.session_by_secret(secret bytea, grace_from timestamptz) RETURNS SETOF kernel.session
  LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  RETURN QUERY SELECT * FROM kernel.session WHERE tenant_id = kernel.tenant()
    AND (secret_hash = secret OR (previous_hash = secret AND rotated_at > grace_from));
END
$$;
COMMENT ON FUNCTION kernel.session_by_secret IS 'Session of this tenant by its secret, or by the one before it when that was replaced after grace_from.';
