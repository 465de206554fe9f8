namespace Kam.Domain;

/// <summary>The answer of a rule: a value, or a refusal. An expected 'no' is an answer, not an exception.</summary>
public sealed record Decision<T>
{
    Decision(T? value, Refusal? refusal)
    {
        Value = value;
        Refusal = refusal;
    }

    /// <summary>What was decided; the default of its type when refused.</summary>
    public T? Value { get; }

    /// <summary>Null when the answer is yes.</summary>
    public Refusal? Refusal { get; }

    public static implicit operator Decision<T>(T value) => new(value, null);

    public static implicit operator Decision<T>(Refusal refusal) => new(default, refusal);
}
