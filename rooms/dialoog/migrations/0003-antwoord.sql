CREATE TABLE dialoog.voorrang (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  gesprek_id uuid NOT NULL,
  stelling_id uuid NOT NULL,
  gewicht double precision NOT NULL CHECK (gewicht > 0),
  PRIMARY KEY (tenant_id, gesprek_id, stelling_id),
  FOREIGN KEY (tenant_id, stelling_id) REFERENCES dialoog.stelling (tenant_id, id)
);
COMMENT ON TABLE dialoog.voorrang IS 'With which weight a stelling is offered, as the newest result says; a stelling that is not in it is new.';
CALL kernel.fence('dialoog.voorrang');
CREATE POLICY voorrang_read ON dialoog.voorrang FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may_everywhere('gesprek.read') OR kernel.may_everywhere('gesprek.open')));
CREATE POLICY voorrang_add ON dialoog.voorrang FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may_everywhere('uitkomst.keep'));
CREATE POLICY voorrang_change ON dialoog.voorrang FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('uitkomst.keep'))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('uitkomst.keep'));
GRANT SELECT, INSERT, UPDATE (gewicht) ON dialoog.voorrang TO samenhang_app;

CREATE TABLE dialoog.breed_gedragen (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  gesprek_id uuid NOT NULL,
  stelling_id uuid NOT NULL,
  sinds date NOT NULL,
  tot date CHECK (tot >= sinds),
  PRIMARY KEY (tenant_id, gesprek_id, stelling_id, sinds),
  FOREIGN KEY (tenant_id, stelling_id) REFERENCES dialoog.stelling (tenant_id, id)
);
COMMENT ON TABLE dialoog.breed_gedragen IS 'From which day a stelling is carried by all groups, and until when; without tot it still is. An answer is owed from then.';
CALL kernel.fence('dialoog.breed_gedragen');
CREATE POLICY breed_gedragen_read ON dialoog.breed_gedragen FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may_everywhere('gesprek.read') OR kernel.may_everywhere('gesprek.open')));
CREATE POLICY breed_gedragen_add ON dialoog.breed_gedragen FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may_everywhere('uitkomst.keep'));
CREATE POLICY breed_gedragen_change ON dialoog.breed_gedragen FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('uitkomst.keep'))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('uitkomst.keep'));
GRANT SELECT, INSERT, UPDATE (tot) ON dialoog.breed_gedragen TO samenhang_app;

CREATE TABLE dialoog.antwoord (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  gesprek_id uuid NOT NULL,
  stelling_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('gedaan', 'bezig', 'deels', 'niet', 'niet-van-ons')),
  namens text NOT NULL CHECK (namens <> ''),
  reden text NOT NULL CHECK (reden <> ''),
  schakel_soort text CHECK (schakel_soort IN ('doel', 'afspraak', 'weigering')),
  schakel_id uuid,
  gegeven_door uuid NOT NULL,
  gegeven_op timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, stelling_id) REFERENCES dialoog.stelling (tenant_id, id),
  CHECK ((schakel_soort IS NULL) = (schakel_id IS NULL))
);
COMMENT ON TABLE dialoog.antwoord IS 'What was done with a stelling, by whom and why; append only, the newest holds and the earlier ones stay readable.';
COMMENT ON COLUMN dialoog.antwoord.schakel_id IS 'The doel, afspraak or weigering that follows from it, of a later room.';
CREATE INDEX antwoord_by_stelling ON dialoog.antwoord (tenant_id, gesprek_id, stelling_id, gegeven_op);
CALL kernel.fence('dialoog.antwoord');
CREATE POLICY antwoord_read ON dialoog.antwoord FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may_everywhere('gesprek.read') OR kernel.may_everywhere('gesprek.open')));
CREATE POLICY antwoord_add ON dialoog.antwoord FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may_everywhere('antwoord.write') AND gegeven_door = kernel.caller());
GRANT SELECT, INSERT ON dialoog.antwoord TO samenhang_app;

CREATE TABLE dialoog.idee (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  gesprek_id uuid NOT NULL,
  stelling_id uuid NOT NULL,
  deelnemer_id uuid NOT NULL,
  titel text NOT NULL CHECK (titel <> ''),
  plan text NOT NULL CHECK (plan <> ''),
  staat text NOT NULL CHECK (staat IN ('wacht', 'toegelaten', 'afgewezen')),
  opvolging text CHECK (opvolging IN ('opgepakt', 'uitgevoerd', 'niet')),
  opvolging_reden text,
  geplaatst_op timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, stelling_id) REFERENCES dialoog.stelling (tenant_id, id),
  FOREIGN KEY (tenant_id, deelnemer_id) REFERENCES dialoog.deelnemer (tenant_id, id)
);
COMMENT ON TABLE dialoog.idee IS 'A stelling grown into something to do, with a small plan and what came of it.';
CREATE INDEX idee_by_gesprek ON dialoog.idee (tenant_id, gesprek_id);
CALL kernel.fence('dialoog.idee');
CREATE POLICY idee_read ON dialoog.idee FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may_everywhere('gesprek.read') OR deelnemer_id = kernel.caller()
    OR (staat = 'toegelaten' AND kernel.may_everywhere('gesprek.open'))));
CREATE POLICY idee_add ON dialoog.idee FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may_everywhere('deelname.own') AND deelnemer_id = kernel.caller() AND opvolging IS NULL);
CREATE POLICY idee_change ON dialoog.idee FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('stelling.moderate'))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('stelling.moderate'));
GRANT SELECT, INSERT, UPDATE (staat, opvolging, opvolging_reden) ON dialoog.idee TO samenhang_app;

CREATE TABLE dialoog.steun (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  idee_id uuid NOT NULL,
  deelnemer_id uuid NOT NULL,
  gesprek_id uuid NOT NULL,
  steunt boolean NOT NULL,
  PRIMARY KEY (tenant_id, idee_id, deelnemer_id),
  FOREIGN KEY (tenant_id, idee_id) REFERENCES dialoog.idee (tenant_id, id),
  FOREIGN KEY (tenant_id, deelnemer_id) REFERENCES dialoog.deelnemer (tenant_id, id)
);
COMMENT ON TABLE dialoog.steun IS 'Who stands behind an idee; one row each, that can be taken back.';
CALL kernel.fence('dialoog.steun');
CREATE POLICY steun_read ON dialoog.steun FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND deelnemer_id = kernel.caller());
CREATE POLICY steun_add ON dialoog.steun FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may_everywhere('deelname.own') AND deelnemer_id = kernel.caller());
CREATE POLICY steun_change ON dialoog.steun FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND deelnemer_id = kernel.caller())
  WITH CHECK (tenant_id = kernel.tenant() AND deelnemer_id = kernel.caller());
GRANT SELECT, INSERT, UPDATE (steunt) ON dialoog.steun TO samenhang_app;

CREATE FUNCTION dialoog.count_steun(gesprek uuid) RETURNS TABLE (idee_id uuid, steun integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT steun.idee_id, count(*)::integer FROM dialoog.steun
  JOIN dialoog.deelnemer ON deelnemer.tenant_id = kernel.tenant() AND deelnemer.id = steun.deelnemer_id AND NOT deelnemer.uitgesloten
  WHERE steun.tenant_id = kernel.tenant() AND steun.gesprek_id = gesprek AND steun.steunt GROUP BY steun.idee_id;
END;
COMMENT ON FUNCTION dialoog.count_steun IS 'Supporters per idee, without who is excluded.';
REVOKE EXECUTE ON FUNCTION dialoog.count_steun FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dialoog.count_steun TO samenhang_analyst;
