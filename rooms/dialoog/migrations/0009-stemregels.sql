-- For the mathematics: one row per deelnemer instead of one per vote, so that the server takes in little and a worker
-- does the rest.
CREATE FUNCTION dialoog.list_stemregels(gesprek uuid)
  RETURNS TABLE (deelnemer_id uuid, rol text, wijk text, stemmen text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT newest.deelnemer_id, min(newest.rol), min(newest.wijk),
    string_agg(stelling.nummer::text || (CASE newest.waarde WHEN 1 THEN '+' WHEN -1 THEN '-' ELSE '0' END), ' '
      ORDER BY stelling.nummer)
  FROM dialoog.list_stemmen(gesprek) AS newest
  JOIN dialoog.stelling ON stelling.tenant_id = kernel.tenant() AND stelling.id = newest.stelling_id
    AND stelling.staat = 'toegelaten'
  GROUP BY newest.deelnemer_id;
END;
COMMENT ON FUNCTION dialoog.list_stemregels IS 'Newest votes of each deelnemer who counts on stellingen that count, as in 3+ 7- 90; what comes out of it must not tell who voted what.';
REVOKE EXECUTE ON FUNCTION dialoog.list_stemregels FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dialoog.list_stemregels TO samenhang_analyst;

CREATE FUNCTION dialoog.find_stand(gesprek uuid) RETURNS TABLE (stand text, newest timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT md5(concat_ws(' ', votes.many::text, votes.newest::text,
      (SELECT string_agg(stelling.id::text || stelling.staat, ',' ORDER BY stelling.id) FROM dialoog.stelling
        WHERE stelling.tenant_id = kernel.tenant() AND stelling.gesprek_id = gesprek),
      (SELECT string_agg(concat_ws('/', deelnemer.id::text, deelnemer.uitgesloten::text, coalesce(deelnemer.rol, '-'),
          coalesce(deelnemer.wijk, '-')), ',' ORDER BY deelnemer.id) FROM dialoog.deelnemer
        WHERE deelnemer.tenant_id = kernel.tenant() AND deelnemer.gesprek_id = gesprek))),
    votes.newest
  FROM (SELECT count(*) AS many, max(stem.gestemd_op) AS newest FROM dialoog.stem
    WHERE stem.tenant_id = kernel.tenant() AND stem.gesprek_id = gesprek) AS votes;
END;
COMMENT ON FUNCTION dialoog.find_stand IS 'A mark that changes with every vote, moderation, exclusion or change of role, and the moment of the newest vote.';
REVOKE EXECUTE ON FUNCTION dialoog.find_stand FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dialoog.find_stand TO samenhang_analyst;
