CREATE TABLE koers.schaalbesluit (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  taak_id uuid NOT NULL,
  opgave_id uuid,
  schaal text NOT NULL CHECK (schaal IN ('lokaal', 'subregionaal', 'regionaal', 'bovenregionaal', 'landelijk')),
  titel text NOT NULL CHECK (titel <> ''),
  toelichting text NOT NULL CHECK (toelichting <> ''),
  partijen uuid[] NOT NULL CHECK (cardinality(partijen) > 0),
  criteria jsonb NOT NULL,
  zienswijzen jsonb NOT NULL,
  bronnen jsonb NOT NULL,
  voorgesteld_op date NOT NULL,
  genomen_op date,
  genomen_door text,
  period daterange CHECK (NOT isempty(period) AND NOT lower_inf(period)),
  herijking_op date,
  herijkt_op date,
  herijking_uitkomst text,
  beeindigd_om text,
  door uuid NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CHECK (num_nulls(genomen_op, genomen_door, period, herijking_op) IN (0, 4)),
  CHECK (genomen_op >= voorgesteld_op),
  CHECK ((herijkt_op IS NULL) = (herijking_uitkomst IS NULL)),
  -- On every date one taak has one valid schaalbesluit or none; a proposal is not valid on any date.
  EXCLUDE USING gist (tenant_id WITH =, taak_id WITH =, period WITH &&)
);
COMMENT ON TABLE koers.schaalbesluit IS 'Samen of lokaal, per taak: a proposal until it is taken, then valid in its period. What was weighed stays as it was; the application may only take, review and end it.';
COMMENT ON COLUMN koers.schaalbesluit.partijen IS 'Gemeenten and others who do it together, or for lokaal each for itself.';
COMMENT ON COLUMN koers.schaalbesluit.criteria IS 'What is weighed, in order: code, name and the fact beside it.';
COMMENT ON COLUMN koers.schaalbesluit.zienswijzen IS 'Councils and boards that were asked for their opinion, since when and before which day.';
COMMENT ON COLUMN koers.schaalbesluit.bronnen IS 'Stellingen and inbreng from which it came.';
COMMENT ON COLUMN koers.schaalbesluit.period IS 'Days on which it is valid; null for a proposal. Only its end may still change.';
COMMENT ON COLUMN koers.schaalbesluit.herijking_op IS 'Day before which it is looked at again. Past it the besluit is still valid.';
CREATE INDEX schaalbesluit_by_taak ON koers.schaalbesluit (tenant_id, taak_id);
CALL kernel.fence('koers.schaalbesluit');
CREATE POLICY schaalbesluit_read ON koers.schaalbesluit FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may_everywhere('koers.read') OR (kernel.may_everywhere('koers.public') AND genomen_op IS NOT NULL)));
CREATE POLICY schaalbesluit_add ON koers.schaalbesluit FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('koers.write') AND door = kernel.caller());
CREATE POLICY schaalbesluit_change ON koers.schaalbesluit FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may_everywhere('koers.write'))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may_everywhere('koers.write'));
GRANT SELECT, INSERT, UPDATE (genomen_op, genomen_door, period, herijking_op, herijkt_op, herijking_uitkomst, beeindigd_om)
  ON koers.schaalbesluit TO samenhang_app;
