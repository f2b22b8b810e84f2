CREATE SCHEMA dialoog;
GRANT USAGE ON SCHEMA dialoog TO samenhang_app, samenhang_analyst;

CREATE FUNCTION dialoog.code_hash() RETURNS text LANGUAGE sql STABLE
  RETURN nullif(current_setting('samenhang.code', true), '');
COMMENT ON FUNCTION dialoog.code_hash IS 'Hash of the personal code with which somebody comes in, before it is known whose it is.';

CREATE TABLE dialoog.gesprek (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  vraag text NOT NULL CHECK (vraag <> ''),
  toelichting text NOT NULL,
  sjabloon text,
  toegang text NOT NULL CHECK (toegang IN ('open', 'uitnodiging')),
  rollen text[] NOT NULL CHECK (rollen <@ '{inwoner,professional,bestuurder}' AND cardinality(rollen) > 0),
  wijken text[] NOT NULL,
  talen text[] NOT NULL CHECK (cardinality(talen) > 0),
  moderatie text NOT NULL CHECK (moderatie IN ('vooraf', 'achteraf')),
  staat text NOT NULL DEFAULT 'concept' CHECK (staat IN ('concept', 'open', 'gesloten')),
  begint_op date NOT NULL,
  eindigt_op date NOT NULL CHECK (eindigt_op >= begint_op),
  gemaakt_door uuid NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE dialoog.gesprek IS 'A round in which people vote on stellingen: question, who may join, period, languages, moderation.';
COMMENT ON COLUMN dialoog.gesprek.rollen IS 'Roles that may take part; when not all three, a deelnemer has to say which one is theirs.';
COMMENT ON COLUMN dialoog.gesprek.eindigt_op IS 'Last day on which votes count, by the clock of the server.';
CALL kernel.fence('dialoog.gesprek');
CREATE POLICY gesprek_read ON dialoog.gesprek FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may_everywhere('gesprek.read') OR (staat <> 'concept' AND kernel.may_everywhere('gesprek.open'))));
CREATE POLICY gesprek_add ON dialoog.gesprek FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may_everywhere('gesprek.write') AND gemaakt_door = kernel.caller());
CREATE POLICY gesprek_change ON dialoog.gesprek FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('gesprek.write'))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('gesprek.write'));
GRANT SELECT, INSERT, UPDATE (vraag, toelichting, toegang, rollen, wijken, talen, moderatie, staat, begint_op, eindigt_op)
  ON dialoog.gesprek TO samenhang_app;

CREATE TABLE dialoog.deelnemer (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  gesprek_id uuid NOT NULL,
  code_hash text,
  rol text CHECK (rol IN ('inwoner', 'professional', 'bestuurder')),
  wijk text,
  taal text NOT NULL,
  toestel_hash text,
  bron text NOT NULL CHECK (bron IN ('online', 'uitnodiging', 'stemvel', 'import')),
  begonnen_op timestamptz,
  gezien_op timestamptz,
  uitgesloten boolean NOT NULL DEFAULT false,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, code_hash),
  FOREIGN KEY (tenant_id, gesprek_id) REFERENCES dialoog.gesprek (tenant_id, id),
  CHECK (bron IN ('stemvel', 'import') OR code_hash IS NOT NULL)
);
COMMENT ON TABLE dialoog.deelnemer IS 'Somebody who takes part, without a name: found by a personal code of which only the hash stands here.';
COMMENT ON COLUMN dialoog.deelnemer.toestel_hash IS 'Random mark that the browser made for itself, hashed with the gesprek: only to limit how many take part from one device.';
COMMENT ON COLUMN dialoog.deelnemer.gezien_op IS 'When this deelnemer last looked at the answers.';
COMMENT ON COLUMN dialoog.deelnemer.uitgesloten IS 'As the newest row of uitsluiting says; who is excluded counts as if never there.';
CREATE INDEX deelnemer_by_gesprek ON dialoog.deelnemer (tenant_id, gesprek_id);
CREATE INDEX deelnemer_by_toestel ON dialoog.deelnemer (tenant_id, toestel_hash) WHERE toestel_hash IS NOT NULL;
CALL kernel.fence('dialoog.deelnemer');
CREATE POLICY deelnemer_read ON dialoog.deelnemer FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (id = kernel.caller() OR code_hash = dialoog.code_hash() OR kernel.may_everywhere('deelnemer.read')));
CREATE POLICY deelnemer_add ON dialoog.deelnemer FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND ((kernel.may_everywhere('deelname.start') AND bron = 'online')
    OR (kernel.may_everywhere('gesprek.write') AND bron IN ('uitnodiging', 'stemvel', 'import'))));
CREATE POLICY deelnemer_change ON dialoog.deelnemer FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND (id = kernel.caller() OR kernel.may_everywhere('stelling.moderate')))
  WITH CHECK (tenant_id = kernel.tenant() AND (id = kernel.caller() OR kernel.may_everywhere('stelling.moderate')));
GRANT SELECT, INSERT, UPDATE (rol, wijk, taal, begonnen_op, gezien_op, uitgesloten) ON dialoog.deelnemer TO samenhang_app;

-- With the rights of the owner, who is fenced to the tenant of the transaction; only the role analyst may run it.
CREATE FUNCTION dialoog.count_toestel(hash text) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT count(*)::integer FROM dialoog.deelnemer
  WHERE deelnemer.tenant_id = kernel.tenant() AND deelnemer.toestel_hash = hash;
END;
COMMENT ON FUNCTION dialoog.count_toestel IS 'How many take part in a gesprek from one device.';
REVOKE EXECUTE ON FUNCTION dialoog.count_toestel FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dialoog.count_toestel TO samenhang_analyst;

CREATE TABLE dialoog.uitsluiting (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  gesprek_id uuid NOT NULL,
  deelnemer_id uuid NOT NULL,
  uitgesloten boolean NOT NULL,
  reden text NOT NULL,
  toelichting text NOT NULL,
  besloten_door uuid NOT NULL,
  besloten_op timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, deelnemer_id) REFERENCES dialoog.deelnemer (tenant_id, id)
);
COMMENT ON TABLE dialoog.uitsluiting IS 'Why somebody does not count any more, or counts again; append only. In the public log without saying who.';
CREATE INDEX uitsluiting_by_gesprek ON dialoog.uitsluiting (tenant_id, gesprek_id);
CALL kernel.fence('dialoog.uitsluiting');
CREATE POLICY uitsluiting_read ON dialoog.uitsluiting FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may_everywhere('gesprek.read') OR kernel.may_everywhere('gesprek.open')));
CREATE POLICY uitsluiting_add ON dialoog.uitsluiting FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may_everywhere('stelling.moderate') AND besloten_door = kernel.caller());
GRANT SELECT, INSERT ON dialoog.uitsluiting TO samenhang_app;
