namespace Kam.Domain;

/// <summary>What a task of a plan says of itself.</summary>
/// <param name="DueOn">The truth about when: its quarter follows from it.</param>
/// <param name="DoneOn">Null while it is not done.</param>
/// <param name="Moves">How often it was moved to a later quarter while its plan was active.</param>
/// <param name="Left">The quarters that it was moved out of.</param>
public sealed record PlanTask(PlanTaskStatus Status, Day DueOn, Day? DoneOn, int Moves, LeftQuarters Left);

/// <summary>What of its plan a task is judged by.</summary>
/// <param name="Year">The fiscal year that is planned.</param>
/// <param name="IsActive">Whether the plan is being worked by: moving a task is planning before, and history from then on.</param>
/// <param name="IsClosed">Whether nothing more is planned in it.</param>
public sealed record PlanOfTask(int Year, bool IsActive, bool IsClosed, QuarterCalendar Calendar);
