@echo off
rem Runs Paragraf as it was unpacked: no build, no network, no administrator.
rem Double click opens the page in the browser.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "JAVA_EXE="
if exist "%HOME_DIR%java\bin\java.exe" set "JAVA_EXE=%HOME_DIR%java\bin\java.exe"
if not defined JAVA_EXE if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE for %%J in (java.exe) do if not "%%~$PATH:J"=="" set "JAVA_EXE=%%~$PATH:J"
if not defined JAVA_EXE (
  echo Paragraf behover Java 21 eller nyare: installera ett, till exempel Temurin, eller satt JAVA_HOME.
  pause
  exit /b 3
)
rem The archive lies outside this folder, so that the folder can be replaced by a newer one.
if not defined PARAGRAF_ARCHIVE if not exist "archive\manifest.jsonl" set "PARAGRAF_ARCHIVE=%USERPROFILE%\Paragraf\arkiv"
if "%~1"=="" (
  "%JAVA_EXE%" -Dparagraf.home="%HOME_DIR%." -jar "%HOME_DIR%paragraf.jar" serve --open
  if errorlevel 1 pause
) else (
  "%JAVA_EXE%" -Dparagraf.home="%HOME_DIR%." -jar "%HOME_DIR%paragraf.jar" %*
)
exit /b %ERRORLEVEL%
