-- Three standards, one table. Each view runs under the row security of who asks.
CREATE VIEW log.dataverwerking WITH (security_invoker = true) AS
SELECT
  tenant_id,
  trace_id,
  span_id,
  parent_span_id,
  CASE outcome WHEN 'permitted' THEN 'Ok' ELSE 'Error' END AS status_code,
  operation AS name,
  at AS start_time,
  at AS end_time,
  jsonb_build_object('attributes', jsonb_build_object('service.name', 'samenhang')) AS resource,
  jsonb_build_object(
    'dpl.core.processing_activity_id', 'urn:uuid:' || activity_id,
    'dpl.core.data_subject_id', subject_ref::text,
    'dpl.core.data_subject_id_type', 'log.subject.ref'
  ) AS attributes
FROM log.entry
WHERE subject_ref IS NOT NULL AND activity_id IS NOT NULL;
COMMENT ON VIEW log.dataverwerking IS 'Logboek Dataverwerkingen: one line per processing and data subject, without the user. What was refused processed nothing and is not here.';

CREATE VIEW log.nen7513 WITH (security_invoker = true) AS
SELECT
  tenant_id,
  trace_id,
  span_id,
  parent_span_id,
  CASE outcome WHEN 'permitted' THEN 'Ok' ELSE 'Error' END AS status_code,
  event AS name,
  at AS start_time,
  at AS end_time,
  jsonb_build_object('attributes', jsonb_build_object(
    'nen7513.AuditEnterpriseSiteID', tenant_id,
    'nen7513.AuditSourceId', 'samenhang',
    'nen7513.AuditSourceTypeCode', client
  )) AS resource,
  jsonb_strip_nulls(jsonb_build_object(
    'dpl.core.processing_activity_id', 'urn:uuid:' || activity_id,
    'dpl.core.data_subject_id', subject_ref::text,
    'dpl.core.data_subject_id_type', CASE WHEN subject_ref IS NOT NULL THEN 'log.subject.ref' END,
    'dpl.nen7513.eventTypeCode', operation,
    'dpl.nen7513.users', jsonb_build_array(jsonb_build_object(
      'userID', caller_id,
      'alternateUserID', caller_partij_id,
      'userIsRequestor', true,
      'roleIDCode', to_jsonb(caller_rollen),
      'purposeOfUse', purpose
    )),
    'dpl.nen7513.participants', CASE WHEN coalesce(subject_ref, dossier_id) IS NOT NULL THEN
      jsonb_build_array(jsonb_build_object(
        'participantObjectIDTypeCode', CASE WHEN subject_ref IS NOT NULL THEN 'log.subject.ref' ELSE 'dossier' END,
        'participantObjectID', coalesce(subject_ref, dossier_id)
      )) END,
    'dpl.nen7513.autorisatieProtocol', policy_version
  )) AS attributes
FROM log.entry;
COMMENT ON VIEW log.nen7513 IS 'Extension NEN 7513 of Logboek Dataverwerkingen: who did what to whom, permitted or not. Names are left out: they are looked up by who may see them.';

CREATE VIEW log.authorization_decision WITH (security_invoker = true) AS
SELECT DISTINCT
  tenant_id,
  at AS "timestamp",
  trace_id,
  span_id,
  'evaluation' AS type,
  jsonb_build_object(
    'subject', jsonb_build_object(
      'type', coalesce(caller_kind, 'anonymous'),
      'id', coalesce(caller_id::text, 'anonymous'),
      'properties', jsonb_strip_nulls(jsonb_build_object('rollen', to_jsonb(caller_rollen), 'partij_id', caller_partij_id))
    ),
    'action', jsonb_build_object(
      'name', operation,
      'properties', jsonb_strip_nulls(jsonb_build_object('processing_activity_id', 'urn:uuid:' || activity_id))
    ),
    'resource', jsonb_build_object(
      'type', CASE WHEN dossier_id IS NULL THEN 'operation' ELSE 'dossier' END,
      'id', coalesce(dossier_id::text, operation)
    ),
    'context', jsonb_strip_nulls(jsonb_build_object(
      'time', at,
      'purpose', purpose,
      'traceparent', '00-' || trace_id || '-' || span_id || '-00',
      'omitted', jsonb_build_array('input')
    ))
  ) AS request,
  jsonb_build_object(
    'decision', outcome = 'permitted',
    'context', jsonb_strip_nulls(jsonb_build_object(
      'reason', CASE outcome WHEN 'refused' THEN reason END,
      'error', CASE outcome WHEN 'failed' THEN coalesce(reason, 'internal-error') END
    ))
  ) AS response,
  jsonb_build_object('samenhang', policy_version) AS policies
FROM log.entry;
COMMENT ON VIEW log.authorization_decision IS 'Authorization Decision Log in AuthZEN form: one line per decision. Denied carries a reason, failed an error. Input is left out, and marked so.';

GRANT SELECT ON log.dataverwerking, log.nen7513, log.authorization_decision TO samenhang_verifier;
