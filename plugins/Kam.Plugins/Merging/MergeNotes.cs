using System;
using System.Collections.Generic;
using Kam.Plugins.Contacts;

namespace Kam.Plugins.Merging;

/// <summary>What the stage before a merge leaves to do for the job after it.</summary>
static class MergeNotes
{
    const string ToClose = "kam.merge.plans";
    const string PutAside = "kam.merge.progresses";

    public static void Keep(Event happened, IReadOnlyList<Guid> plans, IReadOnlyList<Guid> progresses)
    {
        happened.Context.SharedVariables[ToClose] = RestingText.Ids(plans);
        happened.Context.SharedVariables[PutAside] = RestingText.Ids(progresses);
    }

    public static IReadOnlyList<Guid> Plans(Event happened) => Noted(happened, ToClose);

    public static IReadOnlyList<Guid> Progresses(Event happened) => Noted(happened, PutAside);

    static IReadOnlyList<Guid> Noted(Event happened, string name) => RestingText.Ids(happened.Context.SharedVariables.TryGetValue(name, out var noted) ? (string)noted : "");
}
