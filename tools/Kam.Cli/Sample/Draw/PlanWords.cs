namespace Kam.Cli.Sample.Draw;

/// <summary>The words of development plans. A pair is in English and Russian.</summary>
/// <param name="Plain">For each text of a plan several pairs to choose from.</param>
/// <param name="Initiatives">By code of the category.</param>
sealed record PlanWords(
    Dictionary<string, string[][]> Plain, Dictionary<string, InitiativeWords> Initiatives, Dictionary<string, string[]> TargetNotes,
    TaskWords[] Tasks, string[] Closing, SuccessWords[] Success, ProducerWords Producer);

/// <param name="Source">Place of the source in its choice; <paramref name="Relevance"/> likewise.</param>
/// <param name="Contact">The function of who told it.</param>
sealed record InitiativeWords(string? Category, string[] Name, string[] Note, string[] Benefit, int Source, string? Contact, int Relevance);

/// <param name="Goal">0 meet, 1 deepen.</param>
sealed record TargetWords(string Contact, int Goal, int Quarter, string[] Note);

sealed record TaskWords(int Quarter, string[] Name, int Type, int Role, decimal Hours);

sealed record SuccessWords(string[] Name, string[] Text, string[] Improvement, int Type);

/// <summary>The food producer whose story the method tells.</summary>
sealed record ProducerWords(Dictionary<string, string[]> Texts, InitiativeWords[] Initiatives, TargetWords[] Targets, TaskWords[] Tasks);
