using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>Where a plan stands, and who may bring it on.</summary>
/// <param name="Submitter">Who sent it to review; null for a draft.</param>
/// <param name="Managers">The plan's manager and the managers above; none while the plan has no manager.</param>
public sealed record PlanStanding(PlanLifecycle Lifecycle, Guid Owner, Guid? Submitter, IReadOnlyCollection<Guid> Managers)
{
    public bool IsLocked => Lifecycle.IsLocked();

    /// <summary>Why the plan may not be sent to review, or null. What it lacks is another question.</summary>
    public Refusal? Submit() => Lifecycle == PlanLifecycle.Draft ? null : Refusal.Of(RefusalCode.PlanNotDraft);

    /// <summary>By the plan's manager or one above; never by who wrote it.</summary>
    public Refusal? Approve(Guid user)
    {
        if (Lifecycle != PlanLifecycle.InReview) return Refusal.Of(RefusalCode.PlanNotInReview);
        if (IsAuthor(user)) return Refusal.Of(RefusalCode.ApprovalByAuthor);
        return Managers.Contains(user) ? null : Refusal.Of(RefusalCode.ApprovalNotByManager);
    }

    /// <summary>Sent back by whoever may approve, with a reason; taken back by its author without one.</summary>
    public Refusal? Return(Guid user, string? reason)
    {
        if (Lifecycle != PlanLifecycle.InReview) return Refusal.Of(RefusalCode.PlanNotInReview);
        if (IsAuthor(user)) return null;
        return Managers.Contains(user) ? Given(reason) : Refusal.Of(RefusalCode.ApprovalNotByManager);
    }

    /// <param name="hasOpenRevision">Whether a revision of the same client and year is being written or reviewed.</param>
    public Refusal? Revise(string? reason, bool hasOpenRevision)
    {
        if (Lifecycle is not (PlanLifecycle.Approved or PlanLifecycle.Active)) return Refusal.Of(RefusalCode.PlanNotRevisable);
        return hasOpenRevision ? Refusal.Of(RefusalCode.RevisionExists) : Given(reason);
    }

    /// <summary>By the owner, or by the plan's manager or one above.</summary>
    public Refusal? Close(Guid user, string? reason)
    {
        if (Lifecycle == PlanLifecycle.Closed) return Refusal.Of(RefusalCode.PlanClosed);
        return user == Owner || Managers.Contains(user) ? Given(reason) : Refusal.Of(RefusalCode.PlanClosedByOthers);
    }

    /// <summary>Whoever writes a draft says who its manager is; from the review on it is handed on by those who decide, and in the review not by its author.</summary>
    public Refusal? ChangeManager(Guid user) =>
        Lifecycle == PlanLifecycle.Draft || Managers.Contains(user) && !(Lifecycle == PlanLifecycle.InReview && IsAuthor(user)) ? null : Refusal.Of(RefusalCode.ApprovalNotByManager);

    bool IsAuthor(Guid user) => user == Owner || user == Submitter;

    static Refusal? Given(string? reason) => string.IsNullOrWhiteSpace(reason) ? Refusal.Of(RefusalCode.PlanNeedsReason) : null;
}
