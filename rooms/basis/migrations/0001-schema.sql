CREATE SCHEMA basis;
GRANT USAGE ON SCHEMA basis TO samenhang_app, samenhang_bsn, samenhang_adres;

-- Equality of text and uuid inside exclusion constraints. A trusted extension: the owner may create it.
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA kernel;

CREATE FUNCTION basis.setting(name text) RETURNS text LANGUAGE sql STABLE
  RETURN nullif(current_setting('samenhang.' || name, true), '');
COMMENT ON FUNCTION basis.setting IS 'A setting of this transaction; null when it is absent or empty, which equals no row.';
