CREATE TABLE plan.oordeel (
  tenant_id text NOT NULL REFERENCES kernel.tenant,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  doel_id uuid NOT NULL,
  cijfer smallint NOT NULL CHECK (cijfer BETWEEN 1 AND 10),
  woorden text CHECK (woorden <> ''),
  op date NOT NULL,
  gedeeld_regisseur boolean NOT NULL,
  gedeeld_met uuid[] NOT NULL DEFAULT '{}',
  ingetrokken_op date,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, doel_id) REFERENCES plan.doel (tenant_id, id)
);
COMMENT ON TABLE plan.oordeel IS 'How a resident says it goes with a doel, from 1 to 10; the first is where it began. It belongs to who gave it.';
COMMENT ON COLUMN plan.oordeel.gedeeld_met IS 'Partijen to whom the owner shows it.';
CREATE INDEX oordeel_by_dossier ON plan.oordeel (tenant_id, dossier_id);
CREATE INDEX oordeel_by_doel ON plan.oordeel (tenant_id, doel_id);
CALL kernel.fence('plan.oordeel');
CREATE POLICY oordeel_read ON plan.oordeel FOR SELECT TO samenhang_app USING (tenant_id = kernel.tenant()
  AND (kernel.may('oordeel.write', dossier_id) OR (ingetrokken_op IS NULL
    AND ((gedeeld_regisseur AND kernel.may('oordeel.read', dossier_id))
      OR (kernel.partij() = ANY (gedeeld_met) AND kernel.may('oordeel.readown', dossier_id))))));
CREATE POLICY oordeel_add ON plan.oordeel FOR INSERT TO samenhang_app
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('oordeel.write', dossier_id));
CREATE POLICY oordeel_decide ON plan.oordeel FOR UPDATE TO samenhang_app
  USING (tenant_id = kernel.tenant() AND kernel.may('oordeel.write', dossier_id))
  WITH CHECK (tenant_id = kernel.tenant() AND kernel.may('oordeel.write', dossier_id));
GRANT SELECT, INSERT, UPDATE (gedeeld_regisseur, gedeeld_met, ingetrokken_op) ON plan.oordeel TO samenhang_app;

-- On the allow-list of functions with the rights of their owner, as plan.count_huishoudens: it counts ratings of which
-- the caller sees none. Who rated a doel at least twice counts once: is the last rating above the first?
CREATE FUNCTION plan.count_oordelen(threshold integer) RETURNS TABLE (doel_id uuid, gestegen integer, anders integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
BEGIN ATOMIC
  SELECT compared.dient_doel, count(*) FILTER (WHERE compared.beter)::integer, count(*) FILTER (WHERE NOT compared.beter)::integer
  FROM (
    SELECT doel.dient_doel, bool_or(rated.last_cijfer > rated.first_cijfer) AS beter
    FROM (
      SELECT oordeel.doel_id, oordeel.dossier_id,
        (array_agg(oordeel.cijfer ORDER BY oordeel.op, oordeel.id))[1] AS first_cijfer,
        (array_agg(oordeel.cijfer ORDER BY oordeel.op DESC, oordeel.id DESC))[1] AS last_cijfer
      FROM plan.oordeel
      WHERE oordeel.tenant_id = kernel.tenant() AND oordeel.ingetrokken_op IS NULL
      GROUP BY oordeel.doel_id, oordeel.dossier_id
      HAVING count(*) > 1
    ) AS rated
    JOIN plan.doel ON doel.tenant_id = kernel.tenant() AND doel.id = rated.doel_id
    WHERE doel.dient_doel IS NOT NULL
    GROUP BY doel.dient_doel, rated.dossier_id
  ) AS compared
  GROUP BY compared.dient_doel
  HAVING count(*) >= greatest(threshold, 5)
  ORDER BY compared.dient_doel;
END;
COMMENT ON FUNCTION plan.count_oordelen IS 'Of each doel of gemeente or regio: persons whose last rating is above their first, and the others; never of fewer than the threshold together. The operation withholds small counts before anybody sees them.';
REVOKE EXECUTE ON FUNCTION plan.count_oordelen FROM PUBLIC;
GRANT EXECUTE ON FUNCTION plan.count_oordelen TO samenhang_analyst;
