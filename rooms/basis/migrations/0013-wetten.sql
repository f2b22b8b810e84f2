-- On which laws a consulent decides: their sight of toewijzingen goes no further.
ALTER TABLE basis.rol ADD COLUMN wetten text[]
  CHECK (wetten <@ ARRAY['wmo', 'jeugdwet'] AND (cardinality(wetten) = 0 OR rol = 'consulent'));
COMMENT ON COLUMN basis.rol.wetten IS 'Laws on which a consulent decides; none for every other rol.';

CREATE OR REPLACE FUNCTION basis.relations(caller uuid, today date)
  RETURNS TABLE (source text, dossier_id uuid, dossier_kind text, soort text, scope text[], geboortedatum text, via uuid)
  LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
  huishoudens uuid[] = '{}';
  kinderen uuid[] = '{}';
  wetten text[] = (SELECT rol.wetten FROM basis.rol WHERE tenant_id = kernel.tenant() AND medewerker_id = caller
    AND rol.rol = 'consulent' AND period @> today);
BEGIN
  FOR source, dossier_id, dossier_kind, soort, scope, geboortedatum IN
    SELECT 'zelf', id, 'persoon', NULL, NULL::text[], geboortedatum
    FROM basis.persoon WHERE tenant_id = kernel.tenant() AND id = caller
    UNION ALL SELECT 'lid', huishouden_id, 'huishouden', NULL, NULL, NULL
    FROM basis.huishoudlid WHERE tenant_id = kernel.tenant() AND persoon_id = caller AND period @> today
    UNION ALL SELECT 'gezag', kind_id, 'persoon', soort, NULL, NULL
    FROM basis.gezag WHERE tenant_id = kernel.tenant() AND houder_persoon_id = caller AND period @> today
    UNION ALL SELECT 'vertegenwoordiging', persoon_id, 'persoon', soort, scope, NULL
    FROM basis.vertegenwoordiging WHERE tenant_id = kernel.tenant() AND vertegenwoordiger_id = caller AND period @> today
    UNION ALL SELECT 'betrokkenheid', dossier_id, dossier_kind, soort, CASE soort WHEN 'consulent' THEN wetten END, NULL
    FROM basis.betrokkenheid WHERE tenant_id = kernel.tenant() AND medewerker_id = caller AND period @> today
    UNION ALL SELECT DISTINCT 'gevonden', persoon_id, 'persoon', NULL, NULL::text[], NULL
    FROM basis.search WHERE tenant_id = kernel.tenant() AND caller_id = caller AND on_day = today AND persoon_id IS NOT NULL
  LOOP
    RETURN NEXT;
    IF dossier_kind = 'huishouden' THEN huishoudens := huishoudens || dossier_id; END IF;
    IF source IN ('gezag', 'vertegenwoordiging') THEN kinderen := kinderen || dossier_id; END IF;
  END LOOP;
  IF cardinality(huishoudens) + cardinality(kinderen) = 0 THEN RETURN; END IF;

  PERFORM kernel.enter(jsonb_build_object(
    'dossiers.huishoudens', array_to_string(huishoudens, ','), 'scope.huishouden.relate', 'huishoudens',
    'dossiers.kinderen', array_to_string(kinderen, ','), 'scope.persoon.relate', 'kinderen'));
  RETURN QUERY
    SELECT 'medelid', persoon_id, 'persoon', NULL, NULL::text[], NULL, huishouden_id FROM basis.huishoudlid
    WHERE tenant_id = kernel.tenant() AND huishouden_id = ANY (huishoudens) AND period @> today
    UNION ALL SELECT 'geboorte', id, 'persoon', NULL, NULL, geboortedatum, NULL FROM basis.persoon
    WHERE tenant_id = kernel.tenant() AND id = ANY (kinderen);
  PERFORM kernel.enter('{"scope.huishouden.relate": "", "scope.persoon.relate": ""}');
END
$$;
