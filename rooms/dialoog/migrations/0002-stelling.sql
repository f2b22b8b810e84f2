CREATE TABLE dialoog.stelling (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  gesprek_id uuid NOT NULL,
  nummer integer NOT NULL CHECK (nummer >= 0),
  tekst text NOT NULL CHECK (tekst <> ''),
  taal text NOT NULL,
  vertalingen jsonb NOT NULL DEFAULT '{}',
  bron text NOT NULL CHECK (bron IN ('start', 'deelnemer', 'import')),
  deelnemer_id uuid,
  staat text NOT NULL CHECK (staat IN ('wacht', 'toegelaten', 'afgewezen', 'samengevoegd')),
  samengevoegd_in uuid,
  geplaatst_op timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, gesprek_id, nummer),
  FOREIGN KEY (tenant_id, gesprek_id) REFERENCES dialoog.gesprek (tenant_id, id),
  CHECK ((bron = 'deelnemer') = (deelnemer_id IS NOT NULL)),
  CHECK ((staat = 'samengevoegd') = (samengevoegd_in IS NOT NULL))
);
COMMENT ON TABLE dialoog.stelling IS 'Sentences that people vote on. The words are never changed; a better wording is a new stelling.';
COMMENT ON COLUMN dialoog.stelling.nummer IS 'By which people call it; counts from 1 within a gesprek, and as it was in an import.';
COMMENT ON COLUMN dialoog.stelling.vertalingen IS 'Text by language code, made by people; the original is always one click away.';
COMMENT ON COLUMN dialoog.stelling.samengevoegd_in IS 'The stelling that says the same and stays; votes on this one do not count.';
CALL kernel.fence('dialoog.stelling');
CREATE POLICY stelling_read ON dialoog.stelling FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may_everywhere('gesprek.read') OR deelnemer_id = kernel.caller()
    OR (staat IN ('toegelaten', 'samengevoegd') AND kernel.may_everywhere('gesprek.open'))));
CREATE POLICY stelling_add ON dialoog.stelling FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND ((kernel.may_everywhere('deelname.own') AND bron = 'deelnemer' AND deelnemer_id = kernel.caller())
    OR (kernel.may_everywhere('gesprek.write') AND bron <> 'deelnemer')));
CREATE POLICY stelling_change ON dialoog.stelling FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('stelling.moderate'))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('stelling.moderate'));
GRANT SELECT, INSERT, UPDATE (staat, samengevoegd_in, vertalingen) ON dialoog.stelling TO samenhang_app;

CREATE TABLE dialoog.moderatie (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  gesprek_id uuid NOT NULL,
  stelling_id uuid NOT NULL,
  nummer integer NOT NULL,
  besluit text NOT NULL CHECK (besluit IN ('toegelaten', 'afgewezen', 'samengevoegd')),
  reden text NOT NULL,
  toelichting text NOT NULL,
  besloten_door uuid NOT NULL,
  besloten_op timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, stelling_id) REFERENCES dialoog.stelling (tenant_id, id)
);
COMMENT ON TABLE dialoog.moderatie IS 'Each decision about a stelling with its reason; append only, and public.';
CREATE INDEX moderatie_by_gesprek ON dialoog.moderatie (tenant_id, gesprek_id);
CALL kernel.fence('dialoog.moderatie');
CREATE POLICY moderatie_read ON dialoog.moderatie FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may_everywhere('gesprek.read') OR kernel.may_everywhere('gesprek.open')));
CREATE POLICY moderatie_add ON dialoog.moderatie FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may_everywhere('stelling.moderate') AND besloten_door = kernel.caller());
GRANT SELECT, INSERT ON dialoog.moderatie TO samenhang_app;

CREATE TABLE dialoog.stem (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  gesprek_id uuid NOT NULL,
  deelnemer_id uuid NOT NULL,
  id uuid NOT NULL,
  stelling_id uuid NOT NULL,
  keuze text NOT NULL CHECK (keuze IN ('eens', 'oneens', 'weet-niet', 'overgeslagen')),
  bron text NOT NULL CHECK (bron IN ('online', 'stemvel', 'import')),
  gestemd_op timestamptz NOT NULL,
  volgorde integer NOT NULL,
  PRIMARY KEY (tenant_id, gesprek_id, deelnemer_id, id),
  FOREIGN KEY (tenant_id, deelnemer_id) REFERENCES dialoog.deelnemer (tenant_id, id),
  FOREIGN KEY (tenant_id, stelling_id) REFERENCES dialoog.stelling (tenant_id, id)
);
COMMENT ON TABLE dialoog.stem IS 'Votes; append only. Of one deelnemer on one stelling the newest counts: by gestemd_op, then volgorde, then id.';
COMMENT ON COLUMN dialoog.stem.id IS 'Chosen by who sends it, so that sending it again does nothing.';
COMMENT ON COLUMN dialoog.stem.volgorde IS 'Place within one request.';
CREATE INDEX stem_newest ON dialoog.stem (tenant_id, gesprek_id, deelnemer_id, stelling_id, gestemd_op DESC, volgorde DESC, id DESC)
  INCLUDE (keuze);
CALL kernel.fence('dialoog.stem');
-- Nobody but the deelnemer sees who voted what; the results are worked out by the analyst, from functions below.
CREATE POLICY stem_read ON dialoog.stem FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND deelnemer_id = kernel.caller());
CREATE POLICY stem_add ON dialoog.stem FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND ((deelnemer_id = kernel.caller() AND bron = 'online' AND kernel.may_everywhere('deelname.own'))
    OR (bron IN ('stemvel', 'import') AND kernel.may_everywhere('gesprek.write'))));
GRANT SELECT, INSERT ON dialoog.stem TO samenhang_app;

-- The functions below have the rights of the owner, who is fenced to the tenant of the transaction, and only the role
-- analyst may run them: a store takes that role for one statement and gives out counts, or the votes without who.
CREATE FUNCTION dialoog.list_stemmen(gesprek uuid)
  RETURNS TABLE (deelnemer_id uuid, stelling_id uuid, waarde smallint, gestemd_op timestamptz, rol text, wijk text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT DISTINCT ON (stem.deelnemer_id, stem.stelling_id) stem.deelnemer_id, stem.stelling_id,
    (CASE stem.keuze WHEN 'eens' THEN 1 WHEN 'oneens' THEN -1 ELSE 0 END)::smallint, stem.gestemd_op, deelnemer.rol, deelnemer.wijk
  FROM dialoog.stem
  JOIN dialoog.deelnemer ON deelnemer.tenant_id = kernel.tenant() AND deelnemer.id = stem.deelnemer_id AND NOT deelnemer.uitgesloten
  WHERE stem.tenant_id = kernel.tenant() AND stem.gesprek_id = gesprek
  ORDER BY stem.deelnemer_id, stem.stelling_id, stem.gestemd_op DESC, stem.volgorde DESC, stem.id DESC;
END;
COMMENT ON FUNCTION dialoog.list_stemmen IS 'The newest vote of each deelnemer on each stelling, 1 agree, -1 disagree, 0 pass; without who is excluded.';
REVOKE EXECUTE ON FUNCTION dialoog.list_stemmen FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dialoog.list_stemmen TO samenhang_analyst;

CREATE FUNCTION dialoog.count_stemmen(gesprek uuid)
  RETURNS TABLE (stelling_id uuid, eens integer, oneens integer, pas integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT newest.stelling_id, (count(*) FILTER (WHERE newest.waarde = 1))::integer,
    (count(*) FILTER (WHERE newest.waarde = -1))::integer, (count(*) FILTER (WHERE newest.waarde = 0))::integer
  FROM dialoog.list_stemmen(gesprek) AS newest GROUP BY newest.stelling_id;
END;
COMMENT ON FUNCTION dialoog.count_stemmen IS 'Votes per stelling.';
REVOKE EXECUTE ON FUNCTION dialoog.count_stemmen FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dialoog.count_stemmen TO samenhang_analyst;

CREATE FUNCTION dialoog.count_drukte(gesprek uuid) RETURNS TABLE (deelnemers integer, stemmen integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT count(DISTINCT newest.deelnemer_id)::integer, count(*)::integer
  FROM dialoog.list_stemmen(gesprek) AS newest
  JOIN dialoog.stelling ON stelling.tenant_id = kernel.tenant() AND stelling.id = newest.stelling_id AND stelling.staat = 'toegelaten';
END;
COMMENT ON FUNCTION dialoog.count_drukte IS 'How many people take part, and with how many votes on stellingen that count.';
REVOKE EXECUTE ON FUNCTION dialoog.count_drukte FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dialoog.count_drukte TO samenhang_analyst;

CREATE FUNCTION dialoog.next_nummer(gesprek uuid) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT coalesce(max(stelling.nummer), 0) + 1 FROM dialoog.stelling
  WHERE stelling.tenant_id = kernel.tenant() AND stelling.gesprek_id = gesprek;
END;
COMMENT ON FUNCTION dialoog.next_nummer IS 'Number for a next stelling, also for who does not see those that wait.';
REVOKE EXECUTE ON FUNCTION dialoog.next_nummer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dialoog.next_nummer TO samenhang_analyst;

CREATE FUNCTION dialoog.list_patronen(gesprek uuid)
  RETURNS TABLE (deelnemer_id uuid, stemmen integer, meeste integer, keuze text, seconden double precision, bron text,
    uitgesloten boolean, vingerafdruk text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  WITH timed AS (
    SELECT stem.deelnemer_id, stem.stelling_id, stem.keuze, stem.bron, stem.gestemd_op, stem.volgorde,
      extract(epoch FROM stem.gestemd_op - lag(stem.gestemd_op)
        OVER (PARTITION BY stem.deelnemer_id ORDER BY stem.gestemd_op, stem.volgorde))::double precision AS pause,
      row_number() OVER (PARTITION BY stem.deelnemer_id, stem.stelling_id
        ORDER BY stem.gestemd_op DESC, stem.volgorde DESC, stem.id DESC) AS age
    FROM dialoog.stem WHERE stem.tenant_id = kernel.tenant() AND stem.gesprek_id = gesprek)
  SELECT timed.deelnemer_id, (count(*) FILTER (WHERE timed.age = 1))::integer,
    greatest(count(*) FILTER (WHERE timed.age = 1 AND timed.keuze = 'eens'),
      count(*) FILTER (WHERE timed.age = 1 AND timed.keuze = 'oneens'))::integer,
    mode() WITHIN GROUP (ORDER BY timed.keuze), percentile_cont(0.5) WITHIN GROUP (ORDER BY timed.pause), min(timed.bron),
    bool_or(deelnemer.uitgesloten),
    md5(string_agg(timed.stelling_id::text || timed.keuze, ',' ORDER BY timed.stelling_id) FILTER (WHERE timed.age = 1))
  FROM timed
  JOIN dialoog.deelnemer ON deelnemer.tenant_id = kernel.tenant() AND deelnemer.id = timed.deelnemer_id
  GROUP BY timed.deelnemer_id;
END;
COMMENT ON FUNCTION dialoog.list_patronen IS 'How each deelnemer votes: how many, how alike, how fast, and a fingerprint by which copies are found; not what on which stelling.';
REVOKE EXECUTE ON FUNCTION dialoog.list_patronen FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dialoog.list_patronen TO samenhang_analyst;
