-- The log as its own people read it: who a line is about, and who watches over the whole. Settings only, as everywhere:
-- log.read holds personen, and the references under which these stand in the log are set once by log.open_own.
GRANT SELECT ON log.entry, log.dataverwerking, log.nen7513, log.authorization_decision TO samenhang_app;
CREATE POLICY entry_own ON log.entry FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may_everywhere('log.all') OR kernel.may('log.ref', subject_ref)
    OR (subject_ref IS NULL AND (kernel.may('log.read', dossier_id) OR kernel.may('log.refused', dossier_id)))));

CREATE FUNCTION log.open_own() RETURNS uuid[] LANGUAGE plpgsql AS $$
DECLARE
  refs uuid[];
BEGIN
  SELECT coalesce(array_agg(ref), '{}') INTO refs FROM log.subject
  WHERE tenant_id = kernel.tenant() AND kernel.may('log.read', persoon_id);
  PERFORM kernel.enter(jsonb_build_object('dossiers.logrefs', array_to_string(refs, ','), 'scope.log.ref', 'logrefs'));
  RETURN refs;
END
$$;
COMMENT ON FUNCTION log.open_own IS 'Opens the lines about those whose log this caller may read, for the rest of this transaction, and returns their references.';
