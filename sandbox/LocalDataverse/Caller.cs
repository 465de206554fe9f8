namespace LocalDataverse;

/// <summary>Who calls: the user whose rights count, and the one who began it all (the same, unless he is impersonating).</summary>
public readonly record struct Caller(Guid UserId)
{
    public Guid? InitiatingUserId { get; init; }
}
