using Kam.Domain;
using Kam.Plugins.Model;

namespace Kam.Plugins.Contacts;

/// <summary>A deletion clears the lookups to the contact: what rested on it is noted before, for who deals with it in the background.</summary>
[Step(Message.Delete, ContactRow.Table, Stage.PreOperation)]
public sealed class NoteWhatRests : Rule
{
    const string Shared = "kam.resting";

    protected override Refusal? Judge(Event happened)
    {
        happened.Context.SharedVariables[Shared] = RestingText.Write(RestingOn.Read(happened.Service, happened.Target.Id));
        return null;
    }

    /// <summary>What was noted; nothing when the event is no deletion.</summary>
    public static string Noted(Event happened) => happened.Context.SharedVariables.TryGetValue(Shared, out var noted) ? (string)noted : "";
}
