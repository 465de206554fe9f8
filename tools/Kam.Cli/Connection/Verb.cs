using System.CommandLine;
using Kam.Dataverse;

namespace Kam.Cli.Connection;

/// <summary>Runs the body of a verb and turns what can be expected to go wrong into one sentence and an exit code.</summary>
static class Verb
{
    public static void Does(this Command command, Func<ParseResult, CancellationToken, Task<int>> body) =>
        command.SetAction(async (arguments, cancel) =>
        {
            try
            {
                return await body(arguments, cancel).ConfigureAwait(false);
            }
            catch (Exception failure) when (Sentence(failure) is { } sentence)
            {
                await Console.Error.WriteLineAsync(sentence).ConfigureAwait(false);
                return ExitCode.Refused;
            }
        });

    static string? Sentence(Exception failure) => failure switch
    {
        DataverseException { Status: System.Net.HttpStatusCode.NotFound } missing when missing.Message.Contains("segment") =>
            $"Dataverse does not know what was asked for: {missing.Message} Is the solution installed (kam deploy)?",
        DataverseException refusal => $"Dataverse refused ({(int)refusal.Status}, 0x{refusal.Code:X8}): {refusal.Message}",
        HttpRequestException lost => $"No connection: {lost.Message}",
        InvalidOperationException or InvalidDataException or IOException or UnauthorizedAccessException => failure.Message,
        OperationCanceledException => "Stopped. What was written stays; run the same command again to go on.",
        _ => null,
    };
}
