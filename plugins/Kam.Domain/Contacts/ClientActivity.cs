using System;
using System.Collections.Generic;

namespace Kam.Domain;

/// <summary>A completed activity of a client.</summary>
/// <param name="EndedOn">The day on which it took place.</param>
/// <param name="Contacts">Whom it was with, each once; nobody when none was named.</param>
/// <param name="IsTalk">An appointment or a call is with the client also when nobody was named; a task is not.</param>
public sealed record ClientActivity(Day EndedOn, IReadOnlyCollection<Guid> Contacts, bool IsTalk);
