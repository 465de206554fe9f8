-- The statistics of the clients from $from to $to: once for all of them, or part by part, so that the hash tables stay small.
-- This form packs what it groups by into one number each.
-- Amounts and profits of every period.
CREATE TEMP TABLE sums AS
SELECT client, count(*) AS purchases, sum(net) AS revenue, CASE WHEN count(*) = count(cost) THEN sum(net) - sum(cost) END AS profit,
  sum(net) FILTER (day <= getvariable('d')) AS revenue_d,
  sum(net) FILTER (day > getvariable('y') AND day <= getvariable('d')) AS rev12,
  CASE WHEN count(*) FILTER (day > getvariable('y') AND day <= getvariable('d')) = count(cost) FILTER (day > getvariable('y') AND day <= getvariable('d'))
    THEN sum(net - cost) FILTER (day > getvariable('y') AND day <= getvariable('d')) END AS profit12,
  sum(net) FILTER (day > getvariable('p') AND day <= getvariable('y')) AS prev12,
  CASE WHEN count(*) FILTER (day > getvariable('p') AND day <= getvariable('y')) = count(cost) FILTER (day > getvariable('p') AND day <= getvariable('y'))
    THEN sum(net - cost) FILTER (day > getvariable('p') AND day <= getvariable('y')) END AS prevprofit12,
  sum(net) FILTER (day > getvariable('y1') AND day <= getvariable('d1')) AS rev12b,
  CASE WHEN count(*) FILTER (day > getvariable('y1') AND day <= getvariable('d1')) = count(cost) FILTER (day > getvariable('y1') AND day <= getvariable('d1'))
    THEN sum(net - cost) FILTER (day > getvariable('y1') AND day <= getvariable('d1')) END AS profit12b
FROM purchase WHERE client BETWEEN $from AND $to AND day <= getvariable('today') GROUP BY client;

-- Orders and the categories in them, of all time and of both years.
CREATE TEMP TABLE orders AS
WITH lines AS (
  SELECT (client::BIGINT << 32) | (document::BIGINT << 8) | category::BIGINT AS k, sum(net) AS net,
    sum(net) FILTER (day > getvariable('y') AND day <= getvariable('d')) AS y,
    sum(net) FILTER (day > getvariable('p') AND day <= getvariable('y')) AS p
  FROM purchase WHERE client BETWEEN $from AND $to AND day <= getvariable('today') GROUP BY k),
documents AS (
  SELECT k >> 8 AS k, sum(net) AS net, count(*) FILTER (net > 0) AS c, sum(y) AS y, count(*) FILTER (y > 0) AS cy, sum(p) AS p, count(*) FILTER (p > 0) AS cp
  FROM lines GROUP BY k >> 8)
SELECT (k >> 24)::INTEGER AS client, count(*) FILTER (net > 0) AS orders, sum(c) FILTER (net > 0) AS categoryorders,
  count(*) FILTER (y > 0) AS orders12, sum(cy) FILTER (y > 0) AS categoryorders12, count(*) FILTER (p > 0) AS prevorders12, sum(cp) FILTER (p > 0) AS prevcategoryorders12
FROM documents GROUP BY k >> 24;

-- Purchase dates, and the intervals between them: one sort over all clients.
CREATE TEMP TABLE gaps AS
WITH days AS (
  SELECT (client::BIGINT << 32) | (day - DATE '1970-01-01') AS k FROM purchase WHERE client BETWEEN $from AND $to AND day <= getvariable('today') GROUP BY k HAVING sum(net) > 0),
pairs AS (SELECT k, lag(k) OVER (ORDER BY k) AS b FROM days)
SELECT (k >> 32)::INTEGER AS client, DATE '1970-01-01' + (k & 4294967295)::INTEGER AS day,
  CASE WHEN b >> 32 = k >> 32 THEN DATE '1970-01-01' + (b & 4294967295)::INTEGER END AS before FROM pairs;

CREATE TEMP TABLE rhythm AS
SELECT client, count(*) AS dates, min(day) AS first, max(day) AS last,
  count(*) FILTER (day <= getvariable('d')) AS dates_d, max(day) FILTER (day <= getvariable('d')) AS last_d,
  count(*) FILTER (before > getvariable('l') AND day <= getvariable('d')) AS n,
  sum(day - before) FILTER (before > getvariable('l') AND day <= getvariable('d')) AS s,
  sum((day - before) * (day - before)) FILTER (before > getvariable('l') AND day <= getvariable('d')) AS ss,
  median(day - before) FILTER (before > getvariable('l') AND day <= getvariable('d')) AS med,
  count(*) FILTER (before > getvariable('lt')) AS nt, avg(day - before) FILTER (before > getvariable('lt')) AS meant, median(day - before) FILTER (before > getvariable('lt')) AS medt
FROM gaps WHERE client BETWEEN $from AND $to GROUP BY client;

-- The mix of the year.
CREATE TEMP TABLE mix AS
SELECT (any_value(client)) AS client, any_value(category) AS category, sum(net) AS net,
  sum(units) FILTER (units <> 0) AS units, sum(net) FILTER (units <> 0) AS counted,
  sum(units) FILTER (units > 0 AND net > 0) AS pricedunits, sum(net) FILTER (units > 0 AND net > 0) AS pricednet
FROM purchase WHERE client BETWEEN $from AND $to AND day > getvariable('y') AND day <= getvariable('d') GROUP BY (client::BIGINT << 8) | category::BIGINT;
