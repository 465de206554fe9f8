using LocalDataverse.WebApi;

namespace LocalDataverse.Tests.WebApi;

public sealed class ErrorTests
{
    [Theory]
    [Supports("Errors with their official code and status")]
    [InlineData(0x80040217, 404)]
    [InlineData(0x80060891, 404)]
    [InlineData(0x80060882, 412)]
    [InlineData(0x80040237, 412)]
    [InlineData(0x80060892, 412)]
    [InlineData(0x80040220, 403)]
    [InlineData(0x80048306, 403)]
    [InlineData(0x80072322, 429)]
    [InlineData(0x80040265, 400)]
    [InlineData(0x80044331, 400)]
    public void A_code_has_its_status(uint code, int status) => Assert.Equal(status, HttpStatus.Of(unchecked((int)code)));

    [Fact]
    public void Who_is_throttled_is_told_when_to_come_back() =>
        Assert.NotNull(ErrorAnswer.Of(new DataverseFault(unchecked((int)0x80072322), "Too many requests")).Headers.Get("Retry-After"));
}
