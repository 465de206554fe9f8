using Kam.Domain;
using Kam.Plugins.Progress;
using Microsoft.Xrm.Sdk;

namespace Kam.Plugins.Circles;

/// <summary>What a progress tells about competitors.</summary>
static class SharesTelling
{
    /// <summary>The answer of a completed progress that feeds the competitors' shares; null of any other.</summary>
    public static string? SharesTold(this Entity progress) =>
        progress.State().IsCompleted && progress.Feeds() == Feed.CompetitorShare ? progress.Answer().Text : null;
}
