using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Plugins.Contacts;

/// <summary>What rests on a person as text, to be handed over the deletion of the contact: a line a client.</summary>
static class RestingText
{
    public static string Write(IEnumerable<RestingOn> resting) =>
        string.Join("\n", resting.Select(one => string.Join("|", one.Client.ToString(), Ids(one.Progresses), Ids(one.Stakeholders))));

    public static IReadOnlyList<RestingOn> Read(string text) =>
        text.Split(new[] { '\n' }, StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|')).Select(part => new RestingOn(Guid.Parse(part[0]), Ids(part[1]), Ids(part[2]))).ToList();

    public static string Ids(IEnumerable<Guid> ids) => string.Join(",", ids);

    public static IReadOnlyList<Guid> Ids(string? text) => (text ?? "").Split(new[] { ',' }, StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse).ToList();
}
