using System;
using System.Collections.Generic;
using System.Linq;

namespace Kam.Domain;

/// <summary>On which day each person was last met, called or worked with.</summary>
public sealed class LastContacts
{
    readonly IReadOnlyDictionary<Guid, Day> days;

    LastContacts(IReadOnlyDictionary<Guid, Day> days) => this.days = days;

    public static LastContacts Of(IEnumerable<ClientActivity> activities) => new(activities
        .SelectMany(activity => activity.Contacts, (activity, contact) => new { contact, activity.EndedOn })
        .GroupBy(one => one.contact, one => one.EndedOn)
        .ToDictionary(one => one.Key, one => one.Max()));

    /// <summary>Null for who has not been met, and for nobody.</summary>
    public Day? With(Guid? contact) => contact is { } person && days.TryGetValue(person, out var day) ? day : null;
}
