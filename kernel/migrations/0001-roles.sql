-- Roles belong to the whole server, so they may exist already. Nobody logs in as one of these: the login role of the
-- server drops into them inside a transaction.
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['samenhang_owner', 'samenhang_app', 'samenhang_bsn', 'samenhang_adres', 'samenhang_log',
    'samenhang_sealer', 'samenhang_verifier', 'samenhang_runner', 'samenhang_analyst']
  LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE', wanted);
    END IF;
    -- From version 16 on, who makes a role is its member without the right to step into it.
    IF NOT pg_has_role(session_user, wanted,
      CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
      EXECUTE format('GRANT %I TO %I', wanted, session_user);
    END IF;
  END LOOP;
  IF NOT pg_has_role('samenhang_app', 'samenhang_log', 'MEMBER') THEN
    GRANT samenhang_log TO samenhang_app;
  END IF;
  EXECUTE format('GRANT CREATE, CONNECT, TEMPORARY ON DATABASE %I TO samenhang_owner', current_database());
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), session_user);
END
$$;
