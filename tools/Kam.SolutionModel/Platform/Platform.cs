namespace Kam.SolutionModel;

/// <summary>What every organization has before a solution comes: its standard tables and their relationships.</summary>
public sealed record Platform(IReadOnlyList<Table> Tables, IReadOnlyList<OneToMany> OneToMany, IReadOnlyList<ManyToMany> ManyToMany);
