@dotnet run -v q --project "%~dp0build" -- kam %*
