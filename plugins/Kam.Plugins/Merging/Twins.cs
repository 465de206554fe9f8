using System;
using Kam.Domain;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Merging;

/// <summary>Two rows of which one place has room for one.</summary>
sealed record Twins(Entity Master, Entity Subordinate)
{
    public Judged Judge(Func<Entity, MergingRow> read) => read(Subordinate).Outdoes(read(Master)) ? new(Subordinate, Master) : new(Master, Subordinate);
}

/// <summary>The row that stays, and the one that is put aside.</summary>
sealed record Judged(Entity Stays, Entity Goes);
