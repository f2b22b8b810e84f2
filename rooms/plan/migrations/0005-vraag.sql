CREATE TABLE plan.vraag (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  woorden text NOT NULL CHECK (woorden <> ''),
  gesteld_op date NOT NULL,
  gesteld_door text NOT NULL CHECK (gesteld_door IN ('zelf', 'naaste', 'huisarts', 'ggz', 'school', 'wijkteam', 'anders')),
  weg text NOT NULL CHECK (weg IN ('web', 'telefoon', 'balie', 'papier')),
  spoed text CHECK (spoed <> ''),
  intake jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(intake) = 'array' AND jsonb_array_length(intake) <= 7),
  ingevoerd_door uuid NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE plan.vraag IS 'A question at the one front door, in own words. The words are never edited.';
COMMENT ON COLUMN plan.vraag.spoed IS 'Why it cannot wait; null when it can.';
COMMENT ON COLUMN plan.vraag.intake IS 'At most seven short answers: [{blok, antwoord}].';
CREATE INDEX vraag_by_dossier ON plan.vraag (tenant_id, dossier_id);
CREATE INDEX vraag_by_ingevoerd ON plan.vraag (tenant_id, ingevoerd_door);
CALL kernel.fence('plan.vraag');
CREATE POLICY vraag_read ON plan.vraag FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('vraag.read', dossier_id)
    OR (ingevoerd_door = kernel.caller() AND kernel.may('vraag.readown', dossier_id))));
CREATE POLICY vraag_add ON plan.vraag FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND kernel.may('vraag.add', dossier_id) AND ingevoerd_door = kernel.caller());
CREATE POLICY vraag_change ON plan.vraag FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND (kernel.may('vraag.write', dossier_id) OR kernel.may('vraag.answer', dossier_id)))
  WITH CHECK (tenant_id = kernel.tenant()
    AND (kernel.may('vraag.write', dossier_id) OR kernel.may('vraag.answer', dossier_id)));
GRANT SELECT, INSERT, UPDATE (intake) ON plan.vraag TO samenhang_app;

-- What waits at the door, without who or what it is about: every regisseur and consulent may see that it waits.
CREATE TABLE plan.vraag_wacht (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  gesteld_op date NOT NULL,
  weg text NOT NULL,
  spoed boolean NOT NULL,
  opgepakt_op date,
  opgepakt_door uuid,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, id) REFERENCES plan.vraag (tenant_id, id),
  CHECK ((opgepakt_op IS NULL) = (opgepakt_door IS NULL))
);
COMMENT ON TABLE plan.vraag_wacht IS 'That a vraag came in and who took it up; nothing about whom it concerns.';
CREATE INDEX vraag_wacht_open ON plan.vraag_wacht (tenant_id, gesteld_op) WHERE opgepakt_op IS NULL;
CALL kernel.fence('plan.vraag_wacht');
CREATE POLICY vraag_wacht_read ON plan.vraag_wacht FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('vraag.pick'));
CREATE POLICY vraag_wacht_add ON plan.vraag_wacht FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND opgepakt_op IS NULL);
GRANT SELECT, INSERT ON plan.vraag_wacht TO samenhang_app;

-- On the allow-list of functions with the rights of their owner: who takes a vraag up has no relation with the person
-- yet. It tells whom the vraag is about once, to who takes it, and only while nobody did.
CREATE FUNCTION plan.take_vraag(wanted uuid, today date) RETURNS uuid
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  UPDATE plan.vraag_wacht SET opgepakt_op = today, opgepakt_door = kernel.caller()
  FROM plan.vraag
  WHERE vraag_wacht.tenant_id = kernel.tenant() AND vraag_wacht.id = wanted AND vraag_wacht.opgepakt_op IS NULL
    AND vraag.tenant_id = kernel.tenant() AND vraag.id = vraag_wacht.id AND kernel.may_everywhere('vraag.pick')
  RETURNING vraag.dossier_id;
END;
COMMENT ON FUNCTION plan.take_vraag IS 'Takes a waiting vraag up for the caller and says whom it is about; nothing when it does not wait.';
REVOKE EXECUTE ON FUNCTION plan.take_vraag FROM PUBLIC;
GRANT EXECUTE ON FUNCTION plan.take_vraag TO samenhang_app;

CREATE TABLE plan.stap (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  vraag_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  kind text NOT NULL,
  wet text,
  op date NOT NULL,
  velden jsonb NOT NULL DEFAULT '{}',
  toelichting text,
  door uuid NOT NULL,
  vermeld_op date NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, vraag_id) REFERENCES plan.vraag (tenant_id, id)
);
COMMENT ON TABLE plan.stap IS 'What happened with a vraag, each thing with its own day; append only. Terms are counted from it, no status is kept.';
COMMENT ON COLUMN plan.stap.kind IS 'An event that starts or meets a term, or a duty that leaves evidence (an offer made).';
CREATE INDEX stap_by_vraag ON plan.stap (tenant_id, vraag_id);
CREATE INDEX stap_by_dossier ON plan.stap (tenant_id, dossier_id);
CALL kernel.fence('plan.stap');
CREATE POLICY stap_read ON plan.stap FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('vraag.read', dossier_id));
CREATE POLICY stap_add ON plan.stap FOR INSERT TO samenhang_app WITH CHECK (tenant_id = kernel.tenant()
  AND door = kernel.caller() AND (kernel.may('vraag.write', dossier_id) OR (kernel.may('vraag.answer', dossier_id)
    AND kind IN ('persoonlijk-plan', 'aanvraag', 'aanvulling-ontvangen', 'bezwaar', 'ingebrekestelling', 'intrekking'))));
GRANT SELECT, INSERT ON plan.stap TO samenhang_app;

CREATE TABLE plan.terugkoppeling (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  vraag_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  aan uuid NOT NULL,
  tekst text NOT NULL CHECK (tekst <> ''),
  akkoord_op date NOT NULL,
  op date NOT NULL,
  door uuid NOT NULL,
  PRIMARY KEY (tenant_id, vraag_id),
  FOREIGN KEY (tenant_id, vraag_id) REFERENCES plan.vraag (tenant_id, id)
);
COMMENT ON TABLE plan.terugkoppeling IS 'What who asked for somebody else hears of it, as far as that person agreed.';
COMMENT ON COLUMN plan.terugkoppeling.akkoord_op IS 'When the person agreed that this is told.';
CALL kernel.fence('plan.terugkoppeling');
CREATE POLICY terugkoppeling_read ON plan.terugkoppeling FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('vraag.read', dossier_id) OR (aan = kernel.caller() AND kernel.may('vraag.readown', dossier_id))));
CREATE POLICY terugkoppeling_add ON plan.terugkoppeling FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('vraag.write', dossier_id) AND door = kernel.caller());
GRANT SELECT, INSERT ON plan.terugkoppeling TO samenhang_app;

CREATE TABLE plan.sociale_kaart (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  naam text NOT NULL CHECK (naam <> ''),
  waarvoor text NOT NULL CHECK (waarvoor <> ''),
  blok text NOT NULL,
  contact text NOT NULL,
  vervallen_op date,
  PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE plan.sociale_kaart IS 'What everybody may use without a decision (algemene voorziening): looked at before a voorziening. Nothing about persons.';
CALL kernel.fence('plan.sociale_kaart');
CREATE POLICY sociale_kaart_read ON plan.sociale_kaart FOR SELECT TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('kaart.read'));
CREATE POLICY sociale_kaart_add ON plan.sociale_kaart FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('kaart.write'));
GRANT SELECT, INSERT ON plan.sociale_kaart TO samenhang_app;
