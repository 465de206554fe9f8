using Kam.Dataverse;
using Newtonsoft.Json.Linq;

namespace Kam.Cli.Import.Write;

/// <summary>One row to be written by its alternate key.</summary>
/// <param name="Shard">Rows of one shard value go through one worker, in order: here the client, so that no two workers lock one account.</param>
/// <param name="Source">Lines of the file, for the rejects.</param>
sealed record WantedRow(Key Key, JObject Columns, string Shard, IReadOnlyList<int> Source);
