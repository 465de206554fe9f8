using System.Collections.Generic;
using Kam.Domain;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Scoring;

/// <summary>The columns of one of the five criteria.</summary>
sealed record CriterionColumns(string S, string Weight, string Known, string Contribution)
{
    public IEnumerable<string> All => new[] { S, Weight, Known, Contribution };

    public void Put(Entity value, Criterion? criterion)
    {
        value[S] = criterion?.S;
        value[Weight] = criterion?.Weight;
        value[Known] = criterion?.KnownShare;
        value[Contribution] = criterion?.Contribution;
    }
}
