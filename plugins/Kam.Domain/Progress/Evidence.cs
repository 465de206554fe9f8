using System;

namespace Kam.Domain;

/// <summary>What a progress offers as evidence.</summary>
public sealed record GivenEvidence(string? Note, bool HasContact, bool HasActivity);

/// <summary>A linked activity: an appointment, phone call or task.</summary>
public sealed record LinkedActivity(bool IsCompleted, Guid? Regarding);

/// <summary>What a completed progress has to prove.</summary>
public static class Evidence
{
    /// <summary>What is missing, or null: judged from the row alone.</summary>
    public static Refusal? Missing(EvidenceKind required, GivenEvidence given) => required switch
    {
        EvidenceKind.Note when string.IsNullOrWhiteSpace(given.Note) => Refusal.Of(RefusalCode.EvidenceNoteMissing),
        EvidenceKind.Contact when !given.HasContact => Refusal.Of(RefusalCode.EvidenceContactMissing),
        EvidenceKind.Activity when !given.HasActivity => Refusal.Of(RefusalCode.EvidenceActivityMissing),
        _ => null,
    };

    /// <summary>The contact must be a contact of that client.</summary>
    public static Refusal? OfContact(Guid client, Guid? contactsParent) =>
        contactsParent == client ? null : Refusal.Of(RefusalCode.ContactOfAnotherClient);

    /// <summary>One of the linked activities must be completed and regard that client.</summary>
    public static Refusal? OfActivity(Guid client, params LinkedActivity[] activities) =>
        Array.Exists(activities, activity => activity.IsCompleted && activity.Regarding == client)
            ? null
            : Refusal.Of(RefusalCode.ActivityNotOfClient);
}
