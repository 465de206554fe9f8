namespace LocalDataverse.Tests;

/// <summary>
/// The store that tests run over where they name none: SQLite, or with the environment variable LOCALDATAVERSE_ISOLATION (the
/// name of a mode) rows in memory. Both must answer alike.
/// </summary>
public static class TestStore
{
    public static IsolationMode? Isolation { get; } =
        Environment.GetEnvironmentVariable("LOCALDATAVERSE_ISOLATION") is { Length: > 0 } name ? Enum.Parse<IsolationMode>(name, ignoreCase: true) : null;

    public static OrganizationOptions Chosen(this OrganizationOptions options) =>
        options is { DatabaseFile: null, Isolation: null } ? options with { Isolation = Isolation } : options;
}
