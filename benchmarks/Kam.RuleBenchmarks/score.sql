-- The same rules for a database: frozen population, score and first segment of every client, from the statistics and the table
-- 'client' (client, wallet, growth, market, reference, innovation, development, costtoserve).
-- The population: margin, median, prices.
CREATE TEMP TABLE population AS SELECT client FROM rhythm WHERE last_d > getvariable('l');

CREATE TEMP TABLE frozen AS
SELECT (SELECT median(day - before) FROM gaps WHERE before > getvariable('l') AND day <= getvariable('d') AND client IN (FROM population)) AS median,
  round(sum(profit12 - coalesce(costtoserve, 0)) / sum(rev12) FILTER (profit12 IS NOT NULL), 6) AS margin,
  round(sum(profit12b - coalesce(costtoserve, 0)) / sum(rev12b) FILTER (profit12b IS NOT NULL), 6) AS marginbefore
FROM population JOIN sums USING (client) JOIN client USING (client);

CREATE TEMP TABLE price AS SELECT category, round(sum(pricednet) / sum(pricedunits), 8) AS price FROM mix WHERE client IN (FROM population) GROUP BY category HAVING sum(pricedunits) > 0;

CREATE TEMP TABLE raw AS
WITH capacity AS (
  SELECT client, round(sum(net - coalesce(counted, 0) + coalesce(units * price, counted, 0)), 4) AS c, count(*) FILTER (net > 0) AS categories12
  FROM mix LEFT JOIN price USING (category) GROUP BY client)
SELECT r.*, s.* EXCLUDE (client), i.* EXCLUDE (client), o.* EXCLUDE (client), coalesce(categories12, 0) AS categories12, coalesce(s.rev12, 0) AS v, c.client IS NOT NULL AS isin,
  CASE WHEN wallet IS NOT NULL THEN round(greatest(0, wallet * (1 + coalesce(growth, 0) / 100.0) - coalesce(rev12, 0)), 2) END AS headroom,
  CASE WHEN rev12 > 0 THEN round((profit12 - coalesce(costtoserve, 0)) / rev12, 6) END AS m,
  CASE WHEN rev12b > 0 THEN round((profit12b - coalesce(costtoserve, 0)) / rev12b, 6) END AS mb,
  CASE WHEN rev12 > 0 AND k.c > 0 THEN k.c END AS capacity,
  CASE WHEN rev12 > 0 AND k.c > 0 THEN round(rev12 / k.c, 4) END AS price,
  CASE WHEN n >= 2 THEN greatest(round(r.s / n, 4), med) ELSE f.median END AS t,
  CASE WHEN n >= 2 THEN round(n * (n * ss - r.s * r.s) / ((n - 1.0) * r.s * r.s), 6) END AS cv2
FROM rhythm r JOIN sums s USING (client) JOIN orders o USING (client) JOIN client i USING (client) LEFT JOIN capacity k USING (client) LEFT JOIN population c USING (client), frozen f
WHERE dates_d > 0;

-- Percentiles at a thousand ranks, straight between them.
CREATE TEMP TABLE breakpoint AS
WITH known AS (
  SELECT 'v' AS what, greatest(v, 0) AS x FROM raw WHERE isin UNION ALL SELECT 'h', headroom FROM raw WHERE isin AND headroom IS NOT NULL
  UNION ALL SELECT 'p', price FROM raw WHERE isin AND price IS NOT NULL UNION ALL SELECT 'c', capacity FROM raw WHERE isin AND capacity IS NOT NULL),
counted AS (SELECT what, x, count(*) AS c FROM known GROUP BY what, x),
ranked AS (SELECT what, x, c, sum(c) OVER (PARTITION BY what ORDER BY x) AS upto, sum(c) OVER (PARTITION BY what) AS n, count(*) OVER (PARTITION BY what) AS distinctvalues FROM counted),
chosen AS (
  SELECT DISTINCT r.what, r.x, r.upto, r.c, r.n FROM (SELECT what, ceil(k * n / 1000.0) AS rank FROM (SELECT what, any_value(n) AS n FROM ranked GROUP BY what), range(1, 1001) AS t(k)) AS asked
  ASOF JOIN ranked AS r ON asked.what = r.what AND asked.rank <= r.upto WHERE r.distinctvalues > 1000
  UNION ALL SELECT what, x, upto, c, n FROM ranked WHERE distinctvalues <= 1000)
SELECT what, x, round(50.0 * (2 * upto - c) / n, 4) AS pct, lead(x) OVER w AS nextx, lead(round(50.0 * (2 * upto - c) / n, 4)) OVER w AS nextpct, min(x) OVER (PARTITION BY what) AS least
FROM chosen WINDOW w AS (PARTITION BY what ORDER BY x);

CREATE TEMP MACRO pct(x, bx, bp, nx, np) AS round(CASE WHEN nx IS NULL THEN bp ELSE bp + (x - bx) * (np - bp) / (nx - bx) END, 4);

CREATE TEMP TABLE placed AS
WITH standing AS (SELECT *, greatest(v, 0) AS vx, greatest(greatest(v, 0), (SELECT min(x) FROM breakpoint WHERE what = 'v')) AS vy,
  greatest(headroom, (SELECT min(x) FROM breakpoint WHERE what = 'h')) AS hy, greatest(price, (SELECT min(x) FROM breakpoint WHERE what = 'p')) AS py, greatest(capacity, (SELECT min(x) FROM breakpoint WHERE what = 'c')) AS cy FROM raw)
SELECT standing.*, pct(vy, bv.x, bv.pct, bv.nextx, bv.nextpct) AS s1, CASE WHEN headroom IS NOT NULL THEN pct(hy, bh.x, bh.pct, bh.nextx, bh.nextpct) END AS ph,
  CASE WHEN price IS NOT NULL THEN pct(py, bp.x, bp.pct, bp.nextx, bp.nextpct) END AS pp, CASE WHEN capacity IS NOT NULL THEN pct(cy, bc.x, bc.pct, bc.nextx, bc.nextpct) END AS pc
FROM standing
ASOF LEFT JOIN (FROM breakpoint WHERE what = 'v') AS bv ON standing.vy >= bv.x
ASOF LEFT JOIN (FROM breakpoint WHERE what = 'h') AS bh ON standing.hy >= bh.x
ASOF LEFT JOIN (FROM breakpoint WHERE what = 'p') AS bp ON standing.py >= bp.x
ASOF LEFT JOIN (FROM breakpoint WHERE what = 'c') AS bc ON standing.cy >= bc.x;

CREATE TEMP TABLE scored AS
WITH judged AS (
  SELECT *, CASE WHEN t > 0 THEN round((getvariable('d') - last_d) / t, 4) END AS q,
    0.5 * (ph IS NOT NULL)::INT + 0.3 * (growth IS NOT NULL)::INT + 0.2 * (market IS NOT NULL)::INT AS known2,
    0.5 * coalesce(ph, 0) + 0.3 * coalesce(least(100, greatest(0, 2.5 * growth + 50)), 0) + 0.2 * coalesce(25 * (market - 1), 0) AS sum2,
    (reference IS NOT NULL)::INT + (innovation IS NOT NULL)::INT + (development IS NOT NULL)::INT AS given5,
    coalesce(reference, 0) + coalesce(innovation, 0) + coalesce(development, 0) AS sum5
  FROM placed, frozen),
criteria AS (
  SELECT *, CASE WHEN known2 > 0 THEN round(sum2 / known2, 4) END AS s2,
    round(100 / (1 + CASE WHEN n >= 2 THEN (n * cv2 + 2) / (n + 2) ELSE 1 END) * least(1, greatest(0, (3 - q) / 1.5)), 4) AS s3,
    CASE WHEN m IS NOT NULL THEN round(least(100, greatest(0, 50 * m / greatest(margin, 0.05))), 4) END AS s4,
    CASE WHEN given5 > 0 THEN round(20.0 * sum5 / given5, 4) END AS s5
  FROM judged),
weighed AS (
  SELECT *, 35 * (s1 IS NOT NULL)::INT + 25 * (s2 IS NOT NULL)::INT + 15 * (s3 IS NOT NULL)::INT + 15 * (s4 IS NOT NULL)::INT + 10 * (s5 IS NOT NULL)::INT AS w,
    round(35 * (s1 IS NOT NULL)::INT + 25 * known2 + 15 * (s3 IS NOT NULL)::INT + 15 * (s4 IS NOT NULL)::INT + 10 * round(given5 / 3.0, 4), 2) AS confidence
  FROM criteria)
SELECT *, round((35 * coalesce(s1, 0) + 25 * coalesce(s2, 0) + 15 * coalesce(s3, 0) + 15 * coalesce(s4, 0) + 10 * coalesce(s5, 0)) / nullif(w, 0), 2) AS score,
  (SELECT 35 * max((s1 IS NOT NULL)::INT) + 25 * max((s2 IS NOT NULL)::INT) + 15 * max((s3 IS NOT NULL)::INT) + 15 * max((s4 IS NOT NULL)::INT) + 10 * max((s5 IS NOT NULL)::INT) FROM weighed WHERE isin) AS available
FROM weighed;

CREATE TEMP TABLE result AS
WITH classified AS (
  SELECT *, CASE
    WHEN getvariable('d') - first < 180 OR (dates_d < 3 AND getvariable('d') - first < 365) THEN 3
    WHEN (coalesce(m < least(0, margin - 0.05), false) OR coalesce(rev12 > 0 AND 100 * costtoserve > 20 * rev12, false))
      AND (coalesce(mb < least(0, marginbefore - 0.05), false) OR coalesce(rev12b > 0 AND 100 * costtoserve > 20 * rev12b, false)) THEN 4
    WHEN 100 * confidence >= 60 * available AND ((score >= 70 AND s1 >= 80) OR (given5 = 3 AND s5 >= 80 AND s1 >= 80 AND score >= 50)) THEN 0
    WHEN score >= 50 AND (s1 >= 60 OR (s2 >= 60 AND wallet IS NOT NULL)) THEN 1
    ELSE 2 END AS segment
  FROM scored)
SELECT client, score, CASE WHEN q > 3 AND segment < 2 THEN 2 ELSE segment END AS segment FROM classified;
