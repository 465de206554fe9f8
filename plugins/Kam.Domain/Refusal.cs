using System.Collections.Generic;

namespace Kam.Domain;

/// <summary>Why something is refused: a code of the message catalogue and what the sentence is to name. Worded where it is read, in the reader's language.</summary>
public sealed record Refusal(string Code, IReadOnlyList<object> Parameters)
{
    public static Refusal Of(string code, params object[] parameters) => new(code, parameters);
}
