using System;

namespace Kam.Domain;

/// <summary>A person at the client who has a say.</summary>
/// <param name="Contact">The person; null when the contact's row is gone.</param>
public sealed record Stakeholder(Guid? Contact, StakeholderFunction? Function);
