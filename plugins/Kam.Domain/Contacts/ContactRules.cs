using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>How long a contact covers a function, and when a client hangs on one person.</summary>
/// <param name="Days">So many days a contact covers the function of the person.</param>
/// <param name="SingleShare">Percent of the activities with one person alone, from which on the client hangs on that person.</param>
/// <param name="SingleActivities">So many activities in 12 months at least, before their share says anything.</param>
public sealed record ContactRules(int Days, int SingleShare, int SingleActivities)
{
    public const int Months = 12;

    public static ContactRules Default { get; } = new(90, 80, 5);

    /// <summary>The figures of a client about its people, as of a day.</summary>
    /// <param name="stakeholders">The active ones.</param>
    /// <param name="activities">All completed ones of the last 12 months at least, in any order.</param>
    public ContactFigures Judge(IReadOnlyCollection<Stakeholder> stakeholders, IReadOnlyCollection<ClientActivity> activities, Day today)
    {
        var contacts = LastContacts.Of(activities);
        var recent = activities.Where(activity => activity.Contacts.Count > 0 && activity.EndedOn > today.MonthsBefore(Months)).ToList();
        var most = recent.Where(activity => activity.Contacts.Count == 1).GroupBy(activity => activity.Contacts.First()).Select(alone => alone.Count()).DefaultIfEmpty().Max();
        var isShort = recent.Count >= SingleActivities && recent.Count > 0 && 100L * most >= (long)SingleShare * recent.Count;
        return new(contacts)
        {
            LastContactOn = activities.Where(activity => activity.IsTalk || activity.Contacts.Count > 0).Select(activity => (Day?)activity.EndedOn).Max(),
            FunctionsCovered = stakeholders.Where(one => one.Function < StakeholderFunction.Other && Covers(contacts.With(one.Contact), today)).Select(one => one.Function).Distinct().Count(),
            Stakeholders = stakeholders.Count,
            Activities12 = recent.Count,
            TopShare = recent.Count == 0 ? null : Percent.Of(most, recent.Count),
            IsSingle = isShort || stakeholders.Count == 1,
        };
    }

    bool Covers(Day? last, Day today) => last is { } day && today.DaysSince(day) <= Days;
}
