using Kam.SolutionModel;
using LocalDataverse.Faults;

namespace LocalDataverse.Importing;

/// <summary>What is imported: a solution and, unless it comes from memory, the zip that it was read from.</summary>
internal sealed record Package(Solution Solution, byte[]? Content)
{
    /// <exception cref="DataverseFault">The bytes are not a solution, break a bound, or hold what this engine cannot read.</exception>
    public static Package Read(byte[] content)
    {
        try
        {
            using var zip = new MemoryStream(content, writable: false);
            return new Package(SolutionZip.Read(zip), content);
        }
        catch (InvalidDataException exception)
        {
            throw new DataverseFault(ErrorCodes.ImportFailed, $"The solution file is invalid: {exception.Message}", exception);
        }
        catch (NotSupportedException exception)
        {
            throw new DataverseFault(ErrorCodes.NotSupported, exception.Message, exception);
        }
    }
}
