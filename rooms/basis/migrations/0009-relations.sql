-- What the kernel asks in every request, in one round trip each. In PL/pgSQL with generic plans, so that these are made
-- once per connection; with the rights of who calls, before there is any scope: row security shows own rows only.
CREATE FUNCTION basis.relations(caller uuid, today date)
  RETURNS TABLE (source text, dossier_id uuid, dossier_kind text, soort text, scope text[], geboortedatum text, via uuid)
  LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
  huishoudens uuid[] = '{}';
  kinderen uuid[] = '{}';
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
    UNION ALL SELECT 'betrokkenheid', dossier_id, dossier_kind, soort, NULL, NULL
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
COMMENT ON FUNCTION basis.relations IS 'Facts in force on a day about the caller itself, then what they lead to: the members of these huishoudens and the births of these children, seen for the length of that one query.';

CREATE FUNCTION basis.caller(login uuid, today date)
  RETURNS TABLE ("medewerkerId" uuid, "persoonId" uuid, "actsIn" text[], "partijId" uuid, naam text, rollen text[],
    voornamen text, voorvoegsel text, geslachtsnaam text, geboortedatum text, represents boolean)
  LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
  own basis.login;
BEGIN
  PERFORM kernel.enter(jsonb_build_object('login', login));
  SELECT * INTO own FROM basis.login WHERE tenant_id = kernel.tenant() AND id = caller.login AND period @> today;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM kernel.enter(jsonb_build_object('caller', coalesce(own.medewerker_id, own.persoon_id)));
  RETURN QUERY
    SELECT id, NULL::uuid, own.acts_in, partij_id, naam, ARRAY(SELECT rol FROM basis.rol
      WHERE tenant_id = kernel.tenant() AND medewerker_id = own.medewerker_id AND period @> today ORDER BY rol),
      NULL, NULL, NULL, NULL, NULL::boolean
    FROM basis.medewerker WHERE tenant_id = kernel.tenant() AND id = own.medewerker_id
    UNION ALL SELECT NULL, id, NULL, NULL, NULL, NULL, voornamen, voorvoegsel, geslachtsnaam, geboortedatum,
      EXISTS (SELECT FROM basis.vertegenwoordiging
        WHERE tenant_id = kernel.tenant() AND vertegenwoordiger_id = own.persoon_id AND period @> today)
    FROM basis.persoon WHERE tenant_id = kernel.tenant() AND id = own.persoon_id AND overlijdensdatum IS NULL;
END
$$;
COMMENT ON FUNCTION basis.caller IS 'The medewerker with the rollen in force, or the living persoon, behind a login in force; no row when there is none.';
